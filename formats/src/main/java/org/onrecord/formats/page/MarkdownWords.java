package org.onrecord.formats.page;

import org.onrecord.output.Characters;

/** Words that stand in a line of Markdown and mean nothing but themselves. */
final class MarkdownWords {

  private static final String MEANINGFUL = "\\`*_[]<>&#~|";

  private MarkdownWords() {}

  /** {@return the words on one line, what Markdown and HTML would act on escaped} */
  static String of(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean isBlank =
          Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
      if (isBlank && !blank) {
        line.append(' ');
      } else if (!isBlank) {
        line.append(MEANINGFUL.indexOf(c) >= 0 ? "\\" : "").append(c);
      }
      blank = isBlank;
    }
    return Characters.whole(line.toString().strip());
  }
}
