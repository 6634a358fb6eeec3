package org.onrecord.inputs.known;

import java.util.Locale;

/**
 * The first line of a text that is not blank, and what follows it.
 *
 * @param line the line, without blanks around it
 * @param rest what stands behind it, from the next line that is not blank
 */
public record FirstLine(String line, String rest) {

  /** {@return the first line of a text} */
  public static FirstLine of(String text) {
    String start = text.stripLeading();
    int end = 0;
    while (end < start.length() && "\r\n".indexOf(start.charAt(end)) < 0) {
      end++;
    }
    return new FirstLine(start.substring(0, end).strip(), start.substring(end).stripLeading());
  }

  /**
   * {@return whether it says these words: case, the style of marks and the width of blanks aside}
   */
  public boolean says(String words) {
    return plain(line).equals(plain(words));
  }

  /** {@return words without what those who write the same write differently} */
  public static String plain(String words) {
    return words
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[‘’]", "'")
        .replaceAll("[“”]", "\"")
        .replaceAll("\\s+", " ");
  }
}
