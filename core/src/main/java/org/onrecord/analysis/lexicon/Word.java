package org.onrecord.analysis.lexicon;

/**
 * A word form and what it can be. Immutable and thread-safe; words from the lexicon are shared, so
 * that a token costs no string of its own.
 */
public final class Word {

  // Forms and lemmas of known words are interned, and so are word lists: look-ups find the same
  // string more often than an equal one.

  private static final long FUNCTION_CLASSES =
      WordClass.bits(
          WordClass.DETERMINER,
          WordClass.SUBJECT_PRONOUN,
          WordClass.OBJECT_PRONOUN,
          WordClass.POSSESSIVE,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.RELATIVE,
          WordClass.INTERROGATIVE,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.NEGATION,
          WordClass.INDEFINITE,
          WordClass.REFLEXIVE);

  private final String form;
  private final String lemma;
  private final long classes;
  private final long packed;
  private final boolean hyphenated;

  Word(String form, String lemma, long classes) {
    boolean known = classes != 0;
    this.form = known ? form.intern() : form;
    this.lemma = known ? lemma.intern() : lemma;
    this.classes = classes;
    packed = PackedForm.of(form, 0, form.length());
    hyphenated = form.indexOf('-') > 0;
  }

  /** {@return the form in lower case, with straight apostrophes: "said", "n't", "u.s."} */
  public String form() {
    return form;
  }

  /**
   * {@return the dictionary form: of "said" it is "say", of "plans" it is "plan"; of what can be
   * verb and noun, the verb's; the form itself of unknown words}
   */
  public String lemma() {
    return lemma;
  }

  /** {@return whether a hyphen stands behind the first character: "10-year"} */
  public boolean isHyphenated() {
    return hyphenated;
  }

  /** {@return whether the lexicon knows the word, inflected forms included} */
  public boolean isKnown() {
    return classes != 0;
  }

  /**
   * {@return whether the word can be of a closed class, so that a capital does not make it a name;
   * "May" is a month in the first place}
   */
  public boolean isFunctionWord() {
    return (classes & FUNCTION_CLASSES) != 0 || (is(WordClass.MODAL) && !is(WordClass.MONTH));
  }

  /** {@return whether the word can be of this class} */
  public boolean is(WordClass wordClass) {
    return (classes & wordClass.bit()) != 0;
  }

  /** {@return whether the word can be of at least one of these classes} */
  public boolean isAny(WordClass first, WordClass second) {
    return (classes & (first.bit() | second.bit())) != 0;
  }

  /** {@return whether the word can be of at least one of these classes} */
  public boolean isAny(WordClass first, WordClass second, WordClass third) {
    return (classes & (first.bit() | second.bit() | third.bit())) != 0;
  }

  long classes() {
    return classes;
  }

  long packed() {
    return packed;
  }

  @Override
  public String toString() {
    return form;
  }
}
