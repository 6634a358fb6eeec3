package org.onrecord.analysis.lexicon;

/**
 * A word form and what it can be. Immutable from outside and thread-safe; words from the lexicon
 * are shared, so that a token costs no string of its own.
 */
public final class Word {

  /** The longest form that a literal of a rule, or an entry of a list, can be. */
  static final int LONGEST_SHARED = 40;

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
  private final int hash; // of the form
  private final int lemmaHash;
  private final boolean hyphenated;

  Word(String form, String lemma, long classes) {
    this.form = shared(form);
    this.lemma = shared(lemma);
    this.classes = classes;
    packed = PackedForm.of(form, 0, form.length());
    hash = form.hashCode();
    lemmaHash = lemma.hashCode();
    hyphenated = form.indexOf('-') > 0;
  }

  private static String shared(String form) {
    return form.length() <= LONGEST_SHARED ? form.intern() : form;
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

  /** {@return the classes that the word can be of, as {@link WordClass#bit() bits}} */
  public long classes() {
    return classes;
  }

  long packed() {
    return packed;
  }

  /** {@return the hash of the form} */
  int hash() {
    return hash;
  }

  /** {@return the hash of the dictionary form} */
  int lemmaHash() {
    return lemmaHash;
  }

  @Override
  public String toString() {
    return form;
  }
}
