package org.onrecord.text;

import java.util.Locale;
import java.util.Set;

/**
 * Apostrophes that look like quotation marks: the ones that stand for letters or figures left out
 * at the start of a word, as in ’90s, ’em and ’tis.
 */
public final class Apostrophes {

  /** What is left of words that lost their start; longer than {@link #LONGEST} is none. */
  private static final Set<String> CLIPPED =
      Set.of(
          "bout", "cause", "cept", "cos", "coz", "cuz", "em", "er", "fraid", "im", "kay", "mongst",
          "n", "neath", "nother", "nuff", "ome", "round", "s", "scuse", "sup", "t", "til", "till",
          "tis", "twas", "tween", "twere", "twill", "twixt", "twould");

  private static final int LONGEST = 6;

  private Apostrophes() {}

  /**
   * {@return whether a mark at {@code mark}, with a boundary before it, stands for what was left
   * out: the word or the figures behind it are known to be clipped}
   */
  public static boolean isElision(CharSequence text, int mark) {
    int start = mark + 1;
    int end = start;
    while (end < text.length()
        && end - start <= LONGEST
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end == start || end - start > LONGEST) {
      return false;
    }
    if (Character.isDigit(text.charAt(start))) {
      return isYear(text, start, end);
    }
    String rest = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
    return CLIPPED.contains(rest);
  }

  /** ’90s, ’68. */
  private static boolean isYear(CharSequence text, int start, int end) {
    boolean digits =
        end - start >= 2 && Character.isDigit(text.charAt(start + 1)) && text.charAt(start) != ',';
    return digits && (end - start == 2 || (end - start == 3 && text.charAt(end - 1) == 's'));
  }
}
