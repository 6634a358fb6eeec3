package org.onrecord.format;

import java.util.HexFormat;

/** Words of a file in a message: short, and without characters that a terminal would act on. */
final class Excerpt {

  /** So many characters of a file at most stand in a message. */
  static final int MAX_LENGTH = 60;

  private Excerpt() {}

  /** {@return words in quotation marks, cut if they are many} */
  static String quoted(String words) {
    return '"' + cut(words) + '"';
  }

  /** {@return words, cut if they are many} */
  static String cut(String words) {
    if (words.length() <= MAX_LENGTH) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return words.substring(0, end) + "…";
  }

  /** {@return a message in one line, its control characters written as escapes} */
  static String printable(String message) {
    StringBuilder printable = new StringBuilder(message.length());
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        printable.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(c));
      } else {
        printable.append(c);
      }
    }
    return printable.toString();
  }
}
