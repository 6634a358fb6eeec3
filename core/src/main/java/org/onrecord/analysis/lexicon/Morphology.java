package org.onrecord.analysis.lexicon;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PLURAL;
import static org.onrecord.analysis.lexicon.WordClass.SURE;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import org.jspecify.annotations.Nullable;

/** Regular English inflection, backwards: from a form to its lemma and what the form can be. */
final class Morphology {

  /** What an inflected noun keeps of its lemma's classes. */
  private static final long OF_NOUNS =
      WordClass.bits(
          NOUN,
          MAINLY_NOUN,
          SURE,
          WordClass.PERSON,
          WordClass.GROUP,
          WordClass.LOCATION,
          WordClass.COMMUNICATION,
          WordClass.TIME,
          WordClass.ACT,
          WordClass.ORGANIZATION_NOUN,
          WordClass.PLACE_NOUN,
          WordClass.THING_NOUN);

  /** What an inflected verb keeps of its lemma's classes. */
  private static final long OF_VERBS =
      WordClass.bits(VERB, MAINLY_VERB, SURE, WordClass.COMMUNICATION_VERB);

  /** What a verb with "re" before it keeps of the verb. */
  private static final long OF_VERB_FORMS =
      OF_VERBS | WordClass.bits(PAST, PARTICIPLE, GERUND, THIRD_PERSON, WordClass.BASE);

  private Morphology() {}

  /** {@return the word, or null if the form is no regular inflection of a listed word} */
  static @Nullable Word analyze(String form, WordTable table) {
    int n = form.length();
    if (n < 4 || n > 40) {
      return null;
    }
    Word inflected = inflected(form, table);
    return inflected == null && form.startsWith("re") ? again(form, table) : inflected;
  }

  /** "reconnect", "reconnected": to do again what the verb behind "re" says. */
  private static @Nullable Word again(String form, WordTable table) {
    String rest = form.substring(2);
    if (rest.length() < 4) {
      return null;
    }
    Word verb = table.get(rest, 0, rest.length());
    if (verb == null) {
      verb = inflected(rest, table);
    }
    return verb == null || !verb.is(MAINLY_VERB)
        ? null
        : new Word(form, "re" + verb.lemma(), verb.classes() & OF_VERB_FORMS);
  }

  private static @Nullable Word inflected(String form, WordTable table) {
    if (form.endsWith("s") && !form.endsWith("ss")) {
      return plural(form, table);
    }
    if (form.endsWith("ed")) {
      return past(form, table);
    }
    if (form.endsWith("ing")) {
      return gerund(form, table);
    }
    if (form.endsWith("ly")) {
      return adverb(form, table);
    }
    if (form.endsWith("er") || form.endsWith("est")) {
      return comparative(form, table);
    }
    return compound(form, table);
  }

  /**
   * The classes of a form that is listed and is an inflection, too. "announced" is listed as an
   * adjective, but is a verb in the first place; "meeting" and "talks" are nouns in the first
   * place.
   */
  static long joined(String form, long listed, Word inflected) {
    long main = WordClass.bits(MAINLY_NOUN, MAINLY_VERB, MAINLY_ADJECTIVE, MAINLY_ADVERB, SURE);
    return form.endsWith("ed")
        ? (listed & ~main) | inflected.classes()
        : listed | (inflected.classes() & ~main);
  }

  /** "customer", "forest": a listed noun is no comparative of "custom" or "fore". */
  static boolean isNounOnly(String form, long listed) {
    boolean noun = (listed & NOUN.bit()) != 0 && (listed & ADJECTIVE.bit()) == 0;
    return noun && (form.endsWith("er") || form.endsWith("est"));
  }

  private static @Nullable Word plural(String form, WordTable table) {
    int n = form.length();
    Word lemma = find(form, n - 1, "", NOUN, VERB, table);
    if (lemma == null && form.endsWith("ies")) {
      lemma = find(form, n - 3, "y", NOUN, VERB, table);
    }
    if (lemma == null && form.endsWith("es")) {
      lemma = find(form, n - 2, "", NOUN, VERB, table);
    }
    if (lemma == null) {
      return compound(form, table);
    }
    long classes = 0;
    if (lemma.is(NOUN)) {
      classes |= (lemma.classes() & OF_NOUNS) | PLURAL.bit();
    }
    if (lemma.is(VERB)) {
      classes |= (lemma.classes() & OF_VERBS) | THIRD_PERSON.bit();
    }
    return new Word(form, lemma.form(), classes);
  }

  private static @Nullable Word past(String form, WordTable table) {
    Word lemma = verb(form, form.length() - 2, table);
    if (lemma == null && form.endsWith("ied")) {
      lemma = find(form, form.length() - 3, "y", VERB, VERB, table);
    }
    return lemma == null
        ? compound(form, table)
        : inflectedVerb(form, lemma, PAST.bit() | PARTICIPLE.bit());
  }

  private static @Nullable Word gerund(String form, WordTable table) {
    Word lemma = verb(form, form.length() - 3, table);
    return lemma == null
        ? compound(form, table)
        : inflectedVerb(form, lemma, GERUND.bit() | NOUN.bit());
  }

  private static Word inflectedVerb(String form, Word lemma, long forms) {
    long kept = lemma.classes() & OF_VERBS & ~SURE.bit();
    return new Word(form, lemma.form(), kept | MAINLY_VERB.bit() | forms);
  }

  /** The verb whose stem ends at {@code end}: "stat|ed", "call|ed", "plan|ned". */
  private static @Nullable Word verb(String form, int end, WordTable table) {
    if (end < 2) {
      return null;
    }
    boolean doubled = form.charAt(end - 1) == form.charAt(end - 2);
    Word withE = find(form, end, "e", VERB, VERB, table);
    Word bare = find(form, end, "", VERB, VERB, table);
    if (bare != null && (withE == null || doubled)) {
      return bare;
    }
    if (withE != null) {
      return withE;
    }
    return doubled ? find(form, end - 1, "", VERB, VERB, table) : null;
  }

  private static @Nullable Word adverb(String form, WordTable table) {
    int n = form.length();
    Word lemma = find(form, n - 2, "", ADJECTIVE, ADJECTIVE, table);
    if (lemma == null && form.endsWith("ily")) {
      lemma = find(form, n - 3, "y", ADJECTIVE, ADJECTIVE, table);
    }
    if (lemma == null && form.endsWith("bly")) {
      lemma = find(form, n - 1, "e", ADJECTIVE, ADJECTIVE, table);
    }
    return lemma == null ? null : new Word(form, form, ADVERB.bit() | MAINLY_ADVERB.bit());
  }

  private static @Nullable Word comparative(String form, WordTable table) {
    int end = form.endsWith("er") ? form.length() - 2 : form.length() - 3;
    Word lemma = find(form, end, "", ADJECTIVE, ADJECTIVE, table);
    if (lemma == null) {
      lemma = find(form, end, "e", ADJECTIVE, ADJECTIVE, table);
    }
    if (lemma == null && form.charAt(end - 1) == 'i') {
      lemma = find(form, end - 1, "y", ADJECTIVE, ADJECTIVE, table);
    }
    if (lemma == null && end > 2 && form.charAt(end - 1) == form.charAt(end - 2)) {
      lemma = find(form, end - 1, "", ADJECTIVE, ADJECTIVE, table);
    }
    return lemma == null
        ? compound(form, table)
        : new Word(form, lemma.form(), ADJECTIVE.bit() | MAINLY_ADJECTIVE.bit());
  }

  /** "co-host", "policy-maker": what the last part is; "Berlin-based": an adjective. */
  private static @Nullable Word compound(String form, WordTable table) {
    int hyphen = form.lastIndexOf('-');
    if (hyphen <= 0 || form.length() - hyphen < 3) {
      return null;
    }
    String last = form.substring(hyphen + 1);
    Word word = table.get(last, 0, last.length());
    if (word == null) {
      word = analyze(last, table);
    }
    if (word == null) {
      return null;
    }
    boolean prefix = hyphen == 2 && (form.startsWith("co") || form.startsWith("re"));
    if (word.is(VERB) && !prefix) {
      long noun =
          word.is(NOUN) && !word.is(GERUND) ? word.classes() & (OF_NOUNS | PLURAL.bit()) : 0;
      return new Word(form, form, ADJECTIVE.bit() | noun);
    }
    return new Word(form, form.substring(0, hyphen + 1) + word.lemma(), word.classes());
  }

  private static @Nullable Word find(
      String form, int end, String ending, WordClass one, WordClass other, WordTable table) {
    if (end < 2) {
      return null;
    }
    Word word =
        ending.isEmpty()
            ? table.get(form, 0, end)
            : table.get(form.substring(0, end) + ending, 0, end + ending.length());
    return word != null && word.isAny(one, other) ? word : null;
  }
}
