package org.onrecord.analysis.syntax;

/** What a token is in its place. */
public enum Tag {
  NOUN,
  /** Part of a proper name: "Lind", "Orsk", "Council". */
  NAME,
  /** Personal, reflexive or indefinite pronoun. */
  PRONOUN,
  DETERMINER,
  /** "his", and the ending 's behind a noun. */
  POSSESSIVE,
  ADJECTIVE,
  NUMBER,
  ADVERB,
  /** A finite main verb: "said", "plans"; or "is", "has" without a verb behind it. */
  VERB,
  /** An infinitive or imperative: "to say", "will say". */
  BASE_VERB,
  /** A present participle or verbal noun: "saying". */
  GERUND,
  /** A past participle: "was said", "the deal signed by". */
  PARTICIPLE,
  /** A form of be, have or do before another verb, and a modal. */
  AUXILIARY,
  NEGATION,
  PREPOSITION,
  /** "to" before an infinitive. */
  TO,
  COORDINATOR,
  SUBORDINATOR,
  /** "who", "which", "that" that open a relative clause. */
  RELATIVE,
  QUOTATION_MARK,
  PUNCTUATION
}
