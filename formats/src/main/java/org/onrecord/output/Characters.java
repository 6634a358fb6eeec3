package org.onrecord.output;

/** Puts the replacement character in the place of what a file cannot hold. */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  /** {@return {@code words} without halves of surrogate pairs, which no encoding can write} */
  public static String whole(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isSurrogate(words.charAt(i))) {
        return replaced(words, false);
      }
    }
    return words;
  }

  /** {@return {@code words} without what XML 1.0 forbids, most control characters among it} */
  static String ofXml(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isSurrogate(c) || !isOfXml(c)) {
        return replaced(words, true);
      }
    }
    return words;
  }

  /** {@return {@code words} without what HTML forbids; tabs and carriage returns become blanks} */
  static String ofMarkup(String words) {
    return ofXml(words.replace('\t', ' ').replace('\r', ' '));
  }

  private static String replaced(String words, boolean xml) {
    StringBuilder replaced = new StringBuilder(words.length());
    words
        .codePoints()
        .map(c -> isHalf(c) || (xml && !isOfXml(c)) ? REPLACEMENT : c)
        .forEach(replaced::appendCodePoint);
    return replaced.toString();
  }

  private static boolean isHalf(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  /** XML 1.0, production 2; of the control characters DEL and the C1 set only discouraged. */
  private static boolean isOfXml(int codePoint) {
    return codePoint == '\n'
        || (codePoint >= 0x20 && codePoint < 0x7F)
        || (codePoint > 0x9F && codePoint != 0xFFFE && codePoint != 0xFFFF);
  }
}
