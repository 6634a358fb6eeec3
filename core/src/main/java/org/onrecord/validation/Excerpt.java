package org.onrecord.validation;

/**
 * Words as a message shows them: on one line, cut in the middle of long ones, and without the
 * control characters by which a text could write over the reader's screen. Thread-safe.
 */
public final class Excerpt {

  private static final int HEAD = 32;
  private static final int TAIL = 12;

  private Excerpt() {}

  /** {@return {@code words} in at most some 50 characters, inner runs of blanks as one blank} */
  public static String of(CharSequence words) {
    if (words.length() <= HEAD + TAIL + 3) {
      return clean(words);
    }
    CharSequence head = words.subSequence(0, Halves.endBefore(words, HEAD));
    int last = Halves.startFrom(words, words.length() - TAIL);
    CharSequence tail = words.subSequence(last, words.length());
    return clean(head).stripTrailing() + " … " + clean(tail).stripLeading();
  }

  private static String clean(CharSequence words) {
    StringBuilder clean = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c)) {
        clean.append(Printable.of(c));
      } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString();
  }
}
