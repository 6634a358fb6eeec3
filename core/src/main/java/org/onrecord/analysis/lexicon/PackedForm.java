package org.onrecord.analysis.lexicon;

/**
 * Forms of up to eight ASCII characters as one number, a byte a character, so that most words are
 * compared at once.
 */
public final class PackedForm {

  /** Of forms that are longer or have other characters. */
  public static final long NONE = 0;

  /** The most characters that can be packed. */
  public static final int LONGEST = 8;

  private PackedForm() {}

  /** {@return the form with one more character, which is ASCII and no upper-case letter} */
  public static long append(long form, char c) {
    return form << 8 | c;
  }

  /** {@return the packed form of a word, or {@link #NONE}} */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /** {@return the packed form of the word at {@code [start, end)}, or {@link #NONE}} */
  static long of(CharSequence text, int start, int end) {
    if (end - start > LONGEST) {
      return NONE;
    }
    long form = 0;
    for (int i = start; i < end; i++) {
      char c = WordTable.fold(text.charAt(i));
      if (c >= 128) {
        return NONE;
      }
      form = append(form, c);
    }
    return form;
  }
}
