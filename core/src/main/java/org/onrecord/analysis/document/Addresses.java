package org.onrecord.analysis.document;

/** Finds web and e-mail addresses, which would else fall apart into words. */
final class Addresses {

  private Addresses() {}

  /** {@return where an address that starts at {@code start} ends, or {@code start} if none does} */
  static int end(String text, int start) {
    if (text.startsWith("http://", start)
        || text.startsWith("https://", start)
        || text.startsWith("www.", start)) {
      return trimmed(text, start, runEnd(text, start));
    }
    return start;
  }

  /** {@return the end of an @name or #tag} */
  static int nameEnd(String text, int start) {
    int i = start;
    while (i < text.length() && Characters.isWordPart(text, i)) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static int runEnd(String text, int start) {
    int i = start;
    while (i < text.length()
        && !Characters.isBlank(text.charAt(i))
        && "<>\"”’)".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int trimmed(String text, int start, int end) {
    int i = end;
    while (i > start && ".,;:!?'".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
