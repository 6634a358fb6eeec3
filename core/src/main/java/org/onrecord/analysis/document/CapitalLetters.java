package org.onrecord.analysis.document;

/** Where the upper-case letters of a token stand, as bits. */
final class CapitalLetters {

  /** The first letter is one, an apostrophe before it left aside. */
  static final byte FIRST = 1;

  /** One stands behind the first letter. */
  static final byte LATER = 2;

  /** There are two or more letters, and all of them are. */
  static final byte ALL = 4;

  private static final int CASE = 'a' ^ 'A'; // the bit that ASCII letters differ in

  private CapitalLetters() {}

  /** {@return 1 for an upper-case ASCII letter, 0 for a lower-case one} */
  static int count(char asciiLetter) {
    return (asciiLetter & CASE) == 0 ? 1 : 0;
  }

  static byte of(boolean first, int letters, int capitals) {
    boolean later = capitals > (first ? 1 : 0);
    boolean all = letters >= 2 && capitals == letters;
    return (byte) ((first ? FIRST : 0) | (later ? LATER : 0) | (all ? ALL : 0));
  }

  static byte of(String text, int start, int end) {
    int letters = 0;
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Characters.isAsciiLetter(c)) {
        letters++;
        capitals += count(c);
      } else if (c >= 128 && Character.isLetter(c)) {
        letters++;
        capitals += Character.isUpperCase(c) ? 1 : 0;
      }
    }
    boolean elided = Characters.isElided(text, start, end);
    boolean first = Character.isUpperCase(text.codePointAt(elided ? start + 1 : start));
    return of(first, letters, capitals);
  }
}
