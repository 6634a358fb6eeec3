package org.onrecord.analysis.document;

/** Finds where a number ends: 2,000.5, 10:30, 2016-17, 2.5bn, 14-year-old, 4pm. */
final class NumberScanner {

  private NumberScanner() {}

  static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      if (Characters.isWordPart(text, i)) {
        if (startsHalfOfDay(text, i)) {
          break;
        }
        i += Character.charCount(text.codePointAt(i));
      } else if (isJoint(text, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean isJoint(String text, int i) {
    return switch (text.charAt(i)) {
      case ',', '.', ':', '/', '–' -> isFigureAt(text, i - 1) && isFigureAt(text, i + 1);
      case '-', '\u2010', '\u2011' -> Characters.isWordPartAt(text, i + 1);
      default -> false;
    };
  }

  /** The "p.m." of "4p.m." is a word of its own. */
  private static boolean startsHalfOfDay(String text, int i) {
    char c = text.charAt(i);
    return (c == 'a' || c == 'p') && text.startsWith(".m", i + 1) && isFigureAt(text, i - 1);
  }

  private static boolean isFigureAt(String text, int i) {
    return 0 <= i && i < text.length() && Characters.isFigure(text, i);
  }
}
