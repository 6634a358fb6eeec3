package org.onrecord.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * One EDTF date that is no interval, taken apart: {@code 2026}, {@code XXXX-09-04}, {@code
 * 2026-33}.
 *
 * @param year four digits or X
 * @param month two digits or X, also of a season or quarter; empty if there is none
 * @param day two digits or X; empty if there is none
 */
record EdtfDate(String year, String month, String day) {

  static Optional<EdtfDate> parse(String text) {
    String date = withoutTime(withoutQualifier(text));
    int n = date.length();
    boolean shape =
        n == 4
            || (n == 7 && date.charAt(4) == '-')
            || (n == 10 && date.charAt(4) == '-' && date.charAt(7) == '-');
    if (!shape) {
      return Optional.empty();
    }
    EdtfDate parts =
        new EdtfDate(
            date.substring(0, 4),
            n >= 7 ? date.substring(5, 7) : "",
            n == 10 ? date.substring(8) : "");
    return parts.exists() ? Optional.of(parts) : Optional.empty();
  }

  /** The first day that is meant; empty where the year is wholly unknown. */
  Optional<LocalDate> earliest() {
    if (!isYearKnown()) {
      return Optional.empty();
    }
    int first = least(year);
    if (isPartOfYear()) {
      return Optional.of(LocalDate.of(first, EdtfPartOfYear.firstMonth(least(month)), 1));
    }
    YearMonth inMonth = YearMonth.of(first, month.isEmpty() ? 1 : Math.max(1, least(month)));
    int number = day.isEmpty() ? 1 : Math.max(1, least(day));
    return Optional.of(inMonth.atDay(Math.min(inMonth.lengthOfMonth(), number)));
  }

  /** The last day that is meant; empty where the year is wholly unknown. */
  Optional<LocalDate> latest() {
    if (!isYearKnown()) {
      return Optional.empty();
    }
    int last = greatest(year);
    if (isPartOfYear()) {
      return Optional.of(EdtfPartOfYear.lastDay(last, least(month)));
    }
    YearMonth inMonth = YearMonth.of(last, month.isEmpty() ? 12 : Math.min(12, greatest(month)));
    int length = inMonth.lengthOfMonth();
    return Optional.of(inMonth.atDay(day.isEmpty() ? length : Math.min(length, greatest(day))));
  }

  private boolean exists() {
    return isDigits(year) && least(year) >= 0 && isMonth() && isDay();
  }

  private boolean isMonth() {
    if (month.isEmpty()) {
      return true;
    }
    boolean calendar = isDigits(month) && least(month) <= 12 && greatest(month) >= 1;
    return calendar || (isPartOfYear() && day.isEmpty());
  }

  private boolean isDay() {
    return day.isEmpty()
        || (isDigits(day) && greatest(day) >= 1 && least(day) <= longestPossibleMonth());
  }

  /** An unknown year may be a leap year, an unknown month a long one. */
  private int longestPossibleMonth() {
    int least = least(month);
    if (least != greatest(month) || least == 0) {
      return 31;
    }
    int inYear = year.indexOf('X') < 0 ? least(year) : 2000;
    return YearMonth.of(inYear, least).lengthOfMonth();
  }

  private boolean isYearKnown() {
    return !year.equals("XXXX");
  }

  private boolean isPartOfYear() {
    boolean number = !month.isEmpty() && isDigits(month) && month.indexOf('X') < 0;
    return number && EdtfPartOfYear.exists(least(month));
  }

  private static boolean isDigits(String component) {
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c != 'X' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return true;
  }

  private static int least(String component) {
    return number(component, 0);
  }

  private static int greatest(String component) {
    return number(component, 9);
  }

  /** The number of digits of which some are unknown. */
  private static int number(String component, int unknown) {
    int number = 0;
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      number = 10 * number + (c == 'X' ? unknown : c - '0');
    }
    return number;
  }

  /** Uncertain, approximate or both: {@code 2026?}, {@code 2026~}, {@code 2026%}. */
  private static String withoutQualifier(String text) {
    boolean qualified = !text.isEmpty() && "?~%".indexOf(text.charAt(text.length() - 1)) >= 0;
    return qualified ? text.substring(0, text.length() - 1) : text;
  }

  /** Of {@code 2026-11-24T10:30:00Z} the date; a text with a faulty time stays as it is. */
  private static String withoutTime(String text) {
    if (text.length() < 19 || text.charAt(10) != 'T') {
      return text;
    }
    return isTime(text.substring(11, 19)) && isZone(text.substring(19))
        ? text.substring(0, 10)
        : text;
  }

  private static boolean isTime(String time) {
    try {
      LocalTime.parse(time);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean isZone(String zone) {
    boolean signed = zone.length() >= 3 && "+-−".indexOf(zone.charAt(0)) >= 0;
    boolean hours = signed && isNumber(zone.substring(1, 3));
    return zone.isEmpty()
        || zone.equals("Z")
        || (hours && zone.length() == 3)
        || (hours && zone.length() == 6 && zone.charAt(3) == ':' && isNumber(zone.substring(4)));
  }

  private static boolean isNumber(String text) {
    return text.chars().allMatch(c -> '0' <= c && c <= '9');
  }
}
