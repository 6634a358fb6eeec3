package org.onrecord.analysis.lexicon;

/**
 * Something that a word form can be. A word usually can be several things ("plans": a plural noun
 * and a verb in the third person); which one it is in its place, the syntax stage decides.
 */
public enum WordClass {
  // open classes
  NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  /** As a noun it is met more often than as anything else. */
  MAINLY_NOUN,
  MAINLY_VERB,
  MAINLY_ADJECTIVE,
  MAINLY_ADVERB,
  /** The main class is at least four times as frequent as all others together. */
  SURE,

  // inflected forms
  /** Infinitive and present of a verb: "say". */
  BASE,
  /** Third person singular of the present: "says". */
  THIRD_PERSON,
  /** Past tense: "said". */
  PAST,
  /** Past participle: "said", "given". */
  PARTICIPLE,
  /** Present participle: "saying". */
  GERUND,
  PLURAL,

  // closed classes
  DETERMINER,
  /** Personal pronoun as subject: "he". */
  SUBJECT_PRONOUN,
  /** Personal pronoun as object: "him". */
  OBJECT_PRONOUN,
  /** Possessive pronoun or the ending 's: "his". */
  POSSESSIVE,
  /** Reflexive pronoun: "herself". */
  REFLEXIVE,
  /** Indefinite pronoun: "someone", "nobody", "others". */
  INDEFINITE,
  PREPOSITION,
  /** "and", "or", "but", "nor". */
  COORDINATOR,
  /** "that", "because", "if", "while". */
  SUBORDINATOR,
  /** "who", "which", "that", "whose", "where". */
  RELATIVE,
  /** Question word: "how", "why", "whether". */
  INTERROGATIVE,
  MODAL,
  BE,
  HAVE,
  DO,
  /** "to" before an infinitive. */
  TO,
  NEGATION,
  NUMBER,
  /** Adverb that may stand inside a verb group: "also", "never", "reportedly". */
  MID_ADVERB,

  // meanings
  /** A human being: "doctor". */
  PERSON,
  /** A body or a number of people: "ministry". */
  GROUP,
  /** A place: "town". */
  LOCATION,
  /** A text or an utterance: "report", "statement". */
  COMMUNICATION,
  /** A time: "week". */
  TIME,
  /** An act: "attack". */
  ACT,
  /** A verb of communication: "announce". */
  COMMUNICATION_VERB,

  // names and labels
  /** A name or label of a month. */
  MONTH,
  WEEKDAY,
  /** Ends with a period that need not end the sentence: "Inc.", "a.m.". */
  ABBREVIATION,
  /** An abbreviation that never ends a sentence, since a name or number follows: "Mr.", "No.". */
  LEADING_ABBREVIATION,
  /** An abbreviation that is another, everyday word without its period: "no.", "mass.". */
  ALSO_WORD,
  /** Stands before a person's name: "Mr.", "President", "Sen.". */
  TITLE,
  /** A title that tells no office: "Mr.", "Dame". */
  HONORIFIC,
  GIVEN_NAME_FEMALE,
  GIVEN_NAME_MALE,
  /** Of a woman or girl: "spokeswoman", "she", "Mrs.". */
  FEMALE,
  /** Of a man or boy: "spokesman", "he", "Mr.". */
  MALE,
  /** Stands inside a surname: "van", "bin". */
  NAME_PARTICLE,
  /** Stands behind a surname: "Jr.", "III". */
  NAME_SUFFIX,
  /** Stands behind a name and is no part of it: "KC", "PhD". */
  POST_NOMINAL,
  /** Names of bodies have it as their head: "ministry", "university". */
  ORGANIZATION_NOUN,
  /** Names of places have it as their head: "river", "stadium". */
  PLACE_NOUN,
  /** Names of what never acts have it as their head: "act", "war", "festival". */
  THING_NOUN,
  /** Ends the name of a firm: "Inc.", "GmbH". */
  CORPORATE_SUFFIX;

  /** {@return the bit that stands for the class in {@link Word#classes()}} */
  public long bit() {
    return 1L << ordinal();
  }

  static long bits(WordClass... classes) {
    long bits = 0;
    for (WordClass c : classes) {
      bits |= c.bit();
    }
    return bits;
  }
}
