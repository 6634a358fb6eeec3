package org.onrecord.analysis.document;

/** Finds where a word ends, as a whole with its hyphens, apostrophes and soft hyphens. */
final class WordScanner {

  private WordScanner() {}

  /** {@return the end of the word part that starts at {@code start}; nothing there, no word} */
  static int end(String text, int start) {
    int i = start;
    while (i < text.length()) {
      if (Characters.isWordPart(text, i)) {
        i += text.charAt(i) < 128 ? 1 : Character.charCount(text.codePointAt(i));
      } else if (i > start && isJoint(text, start, i)) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the mark at {@code i} joins what stands before it and behind it: co-host, AT&T. */
  private static boolean isJoint(String text, int start, int i) {
    if (!Characters.isWordPartAt(text, i + 1)) {
      return false;
    }
    return switch (text.charAt(i)) {
      case '-', '\u2010', '\u2011', '\'', '’', '‘', '_' -> true;
      case '\u00AD', '\u200C', '\u200D', '\u2060' -> true; // not seen: soft hyphen, joiners
      case '&' -> i - start <= 3 && isUpper(text, start, i) && Characters.isUpperAt(text, i + 1);
      default -> false;
    };
  }

  private static boolean isUpper(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
