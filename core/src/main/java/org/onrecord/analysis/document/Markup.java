package org.onrecord.analysis.document;

/**
 * Finds tags and character references that are left over from HTML: {@code <br/>}, an escaped
 * ampersand.
 */
final class Markup {

  private static final int LONGEST_TAG = 400;
  private static final int LONGEST_REFERENCE = 10;

  private final String text;
  private int noTagBefore; // no tag ends before this offset

  Markup(String text) {
    this.text = text;
  }

  /** {@return the end of the tag that starts at {@code start}, or {@code start} if none does} */
  int tagEnd(int start) {
    char first = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
    if (start < noTagBefore || !(Character.isLetter(first) || first == '/' || first == '!')) {
      return start;
    }
    int limit = Math.min(text.length(), start + LONGEST_TAG);
    int i = start + 1;
    while (i < limit && "<>\r\n".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    if (i < limit && text.charAt(i) == '>') {
      return i + 1;
    }
    noTagBefore = i;
    return start;
  }

  /** {@return the end of the reference that starts at {@code start}, or {@code start}} */
  int referenceEnd(int start) {
    int limit = Math.min(text.length(), start + LONGEST_REFERENCE);
    int i = start + 1;
    while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '#')) {
      i++;
    }
    return i > start + 2 && i < limit && text.charAt(i) == ';' ? i + 1 : start;
  }
}
