package org.onrecord.validation;

/** What of a text may reach a terminal. */
final class Printable {

  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** {@return {@code words} with the replacement character for each that is no printable one} */
  static String of(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      printable.append(of(words.charAt(i)));
    }
    return printable.toString();
  }

  /**
   * {@return {@code c}, or the replacement character for what is no printable one: control
   * characters and marks that change the direction of what follows}
   */
  static char of(char c) {
    boolean turnsText = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    return Character.isISOControl(c) || turnsText || c == '\u2028' || c == '\u2029'
        ? REPLACEMENT
        : c;
  }
}
