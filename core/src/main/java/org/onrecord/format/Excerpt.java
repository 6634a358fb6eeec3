package org.onrecord.format;

import java.util.HexFormat;

/** Words of a file in a message: short, and without characters that a terminal would act on. */
final class Excerpt {

  private static final int MAX_LENGTH = 60;

  private Excerpt() {}

  /** {@return words in quotation marks, cut if they are many} */
  static String quoted(String words) {
    return words.length() <= MAX_LENGTH
        ? "\"" + words + "\""
        : "\"" + words.substring(0, MAX_LENGTH) + "…\"";
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
