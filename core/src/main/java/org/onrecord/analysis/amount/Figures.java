package org.onrecord.analysis.amount;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in figures, in one token: "18", "2,000.5", "2bn", "10-12". */
final class Figures {

  /** Stands for a number that the text leaves open, as a range does; the only negative one. */
  static final BigDecimal VAGUE = BigDecimal.ONE.negate();

  private static final int MOST_DIGITS = 30;

  private static final Map<String, BigDecimal> SUFFIXES =
      Map.of(
          "", BigDecimal.ONE,
          "k", BigDecimal.valueOf(1_000),
          "m", BigDecimal.valueOf(1_000_000),
          "mn", BigDecimal.valueOf(1_000_000),
          "b", BigDecimal.valueOf(1_000_000_000),
          "bn", BigDecimal.valueOf(1_000_000_000),
          "tn", BigDecimal.valueOf(1_000_000_000_000L));

  private Figures() {}

  /** {@return the value; null if the form is no number} */
  static @Nullable BigDecimal value(String form) {
    int end = 0;
    while (end < form.length() && isFigure(form.charAt(end))) {
      end++;
    }
    BigDecimal scale = SUFFIXES.get(form.substring(end));
    if (scale == null || end > MOST_DIGITS) {
      return isRange(form) ? VAGUE : null;
    }
    String digits = form.substring(0, end).replace(",", "");
    boolean decimal = digits.indexOf('.') == digits.lastIndexOf('.');
    return decimal && isGrouped(form, end) ? new BigDecimal(digits).multiply(scale) : null;
  }

  private static boolean isFigure(char c) {
    return ('0' <= c && c <= '9') || c == ',' || c == '.';
  }

  /** Commas stand before groups of three digits. */
  private static boolean isGrouped(String form, int end) {
    int comma = form.indexOf(',');
    while (comma >= 0 && comma < end) {
      int next = comma + 4;
      if (next > end || (next < end && Character.isDigit(form.charAt(next)))) {
        return false;
      }
      comma = form.indexOf(',', comma + 1);
    }
    return true;
  }

  private static boolean isRange(String form) {
    int hyphen = form.indexOf('-');
    return hyphen > 0
        && hyphen < form.length() - 1
        && form.chars().allMatch(c -> c == '-' || isFigure((char) c));
  }
}
