package org.onrecord.analysis.document;

import static org.onrecord.analysis.lexicon.WordClass.MONTH;
import static org.onrecord.analysis.lexicon.WordClass.WEEKDAY;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordSet;

/**
 * Reads a calendar date as datelines have it: "Sept. 3", "4 March 2026", "Friday, July 21, 2017",
 * "2026-03-04".
 */
final class DateReader {

  /**
   * A date that was read.
   *
   * @param edtf the date in EDTF
   * @param end index behind its last token
   */
  record ReadDate(String edtf, int end) {}

  private static final String UNKNOWN_YEAR = "XXXX";
  private static final WordSet SHORT_MONTHS =
      WordSet.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");
  private static final int[] LONGEST_MONTHS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private final Tokens tokens;

  DateReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the date that starts at {@code first}, or null if none does} */
  @Nullable ReadDate read(int first, int end) {
    int t = first;
    if (t < end && tokens.is(t, WEEKDAY) && tokens.isCapitalized(t)) {
      t = t + 1 < end && tokens.is(t + 1, TokenKind.COMMA) ? t + 2 : t + 1;
    }
    if (t >= end) {
      return null;
    }
    if (isMonth(t)) {
      return monthFirst(t, end);
    }
    return tokens.is(t, TokenKind.NUMBER) ? dayFirst(t, end) : null;
  }

  private @Nullable ReadDate monthFirst(int t, int end) {
    int month = month(t);
    int day = t + 1 < end ? day(t + 1, month) : 0;
    return day == 0 ? null : withYear(month, day, t + 2, end);
  }

  private @Nullable ReadDate dayFirst(int t, int end) {
    if (isIso(t)) {
      return new ReadDate(tokens.text(t), t + 1);
    }
    int monthAt = t + 1 < end && tokens.is(t + 1, "of") ? t + 2 : t + 1;
    if (monthAt >= end || !isMonth(monthAt)) {
      return null;
    }
    int month = month(monthAt);
    int day = day(t, month);
    return day == 0 ? null : withYear(month, day, monthAt + 1, end);
  }

  private ReadDate withYear(int month, int day, int t, int end) {
    int at = t < end && tokens.is(t, TokenKind.COMMA) ? t + 1 : t;
    boolean year = at < end && isYear(at);
    String text = year ? tokens.text(at) : UNKNOWN_YEAR;
    return new ReadDate(text + "-" + two(month) + "-" + two(day), year ? at + 1 : t);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  private boolean isMonth(int t) {
    return tokens.isCapitalized(t) && (tokens.is(t, MONTH) || SHORT_MONTHS.hasForm(tokens.word(t)));
  }

  private int month(int t) {
    return switch (tokens.form(t).substring(0, 3)) {
      case "jan" -> 1;
      case "feb" -> 2;
      case "mar" -> 3;
      case "apr" -> 4;
      case "may" -> 5;
      case "jun" -> 6;
      case "jul" -> 7;
      case "aug" -> 8;
      case "sep" -> 9;
      case "oct" -> 10;
      case "nov" -> 11;
      default -> 12;
    };
  }

  /** The day of the month, 0 if none stands here: 3, 03, 3rd. */
  private int day(int t, int month) {
    int day = 0;
    int i = tokens.start(t);
    while (i < tokens.end(t) && day < 100 && isDigit(tokens.unit(i))) {
      day = 10 * day + tokens.unit(i++) - '0';
    }
    String rest = tokens.form(t).substring(i - tokens.start(t));
    boolean whole =
        switch (rest) {
          case "", "st", "nd", "rd", "th" -> true;
          default -> false;
        };
    return whole && day <= LONGEST_MONTHS[month - 1] ? day : 0;
  }

  private boolean isYear(int t) {
    return tokens.end(t) - tokens.start(t) == 4
        && (tokens.firstUnit(t) == '1' || tokens.firstUnit(t) == '2')
        && areDigits(tokens.start(t), tokens.end(t));
  }

  /** 2026-03-04. */
  private boolean isIso(int t) {
    int start = tokens.start(t);
    return tokens.end(t) - start == 10
        && areDigits(start, start + 4)
        && tokens.unit(start + 4) == '-'
        && areDigits(start + 5, start + 7)
        && tokens.unit(start + 7) == '-'
        && areDigits(start + 8, start + 10)
        && isDayOfMonth(tokens.text(t));
  }

  private static boolean isDayOfMonth(String iso) {
    int month = Integer.parseInt(iso.substring(5, 7));
    int day = Integer.parseInt(iso.substring(8));
    return 1 <= month && month <= 12 && 1 <= day && day <= LONGEST_MONTHS[month - 1];
  }

  private boolean areDigits(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(tokens.unit(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }
}
