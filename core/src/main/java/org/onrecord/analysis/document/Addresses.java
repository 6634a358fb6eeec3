package org.onrecord.analysis.document;

import java.util.Locale;

/** Finds web and e-mail addresses and domains, which would else fall apart into words. */
final class Addresses {

  private static final int LONGEST_NAME = 64; // of a mailbox or a label
  private static final int MOST_LABELS = 5;

  private Addresses() {}

  /** {@return where a web address that starts at {@code start} ends; {@code start} if none does} */
  static int webEnd(String text, int start) {
    boolean web =
        text.regionMatches(true, start, "http://", 0, 7)
            || text.regionMatches(true, start, "https://", 0, 8)
            || (text.regionMatches(true, start, "www.", 0, 4)
                && Characters.isWordPartAt(text, start + 4));
    return web ? pathEnd(text, start) : start;
  }

  /**
   * {@return the end of the e-mail address or domain whose first word stands at {@code [start,
   * wordEnd)}, its path included; {@code start} if there is none}
   */
  static int end(String text, int start, int wordEnd) {
    int at = mailboxEnd(text, wordEnd);
    if (at < text.length() && text.charAt(at) == '@') {
      int end = domainEnd(text, at + 1, labelEnd(text, at + 1));
      return end > at + 1 ? end : start;
    }
    int end = labelEnd(text, start) == wordEnd ? domainEnd(text, start, wordEnd) : start;
    boolean path = end > start && end < text.length() && text.charAt(end) == '/';
    return path ? pathEnd(text, end) : end;
  }

  /** {@return the end of an @name or #tag whose letters start at {@code start}} */
  static int nameEnd(String text, int start) {
    int i = start;
    while (i < text.length() && (text.charAt(i) == '_' || Characters.isWordPart(text, i))) {
      i += Character.charCount(text.codePointAt(i));
    }
    return i;
  }

  private static int mailboxEnd(String text, int wordEnd) {
    int limit = Math.min(text.length(), wordEnd + LONGEST_NAME);
    int i = wordEnd;
    while (i < limit && (isLabelPart(text.charAt(i)) || "._+%".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** The end of the labels from {@code start} on up to the last one that is a top-level domain. */
  private static int domainEnd(String text, int start, int firstEnd) {
    int end = start;
    int label = firstEnd;
    for (int n = 1; n < MOST_LABELS && label < text.length() && text.charAt(label) == '.'; n++) {
      int next = labelEnd(text, label + 1);
      if (next == label + 1) {
        break;
      }
      if (isTopLevel(text, start, label + 1, next)) {
        end = next;
      }
      label = next;
    }
    return end;
  }

  private static int labelEnd(String text, int start) {
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    int i = start;
    while (i < limit && isLabelPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isLabelPart(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || c == '-');
  }

  /**
   * "example.com", "Caliber.Az", but not the "end.In" of two sentences without a blank between: in
   * upper case only what is no English word, and only behind a name.
   */
  private static boolean isTopLevel(String text, int first, int start, int end) {
    if (Characters.isWordPartAt(text, end) || end - start > 8) {
      return false;
    }
    String label = text.substring(start, end);
    String lower = label.toLowerCase(Locale.ROOT);
    if (!TopLevelDomains.contains(lower)) {
      return false;
    }
    return label.equals(lower)
        || (Character.isUpperCase(text.charAt(first)) && !TopLevelDomains.isWord(lower));
  }

  private static int pathEnd(String text, int start) {
    int i = start;
    while (i < text.length()
        && !Characters.isBlank(text.charAt(i))
        && "<>\"”“’‘)]".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    while (i > start && ".,;:!?'…".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }
}
