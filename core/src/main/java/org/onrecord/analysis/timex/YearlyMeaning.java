package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.onrecord.model.Edtf;

/**
 * What comes every year: a month, a day of a month, a season. The direction decides which year.
 *
 * @param part what stands behind the year: {@code 09}, {@code 09-04}, {@code 22}
 */
record YearlyMeaning(String part) implements Meaning {

  private static final int DAYS_OF_HALF_A_YEAR = 183;

  @Override
  public Optional<Edtf> on(LocalDate day, TimeDirection direction) {
    Edtf thisYear = in(day.getYear());
    return switch (direction) {
      case FUTURE -> Optional.of(isOver(thisYear, day) ? in(day.getYear() + 1) : thisYear);
      case PAST -> Optional.of(isAhead(thisYear, day) ? in(day.getYear() - 1) : thisYear);
      case UNKNOWN -> Optional.of(nearest(day));
    };
  }

  @Override
  public Optional<Edtf> undated() {
    return Edtf.parse("XXXX-" + part);
  }

  /** The one in this year. The 29th of February of a common year is taken as the month. */
  Edtf in(int year) {
    String date = Years.text(year) + "-" + part;
    return Edtf.parse(date).orElseGet(() -> new Edtf(date.substring(0, 7)));
  }

  /** {@return "next March": the first that starts after today} */
  Meaning next() {
    return (day, direction) ->
        Optional.of(isAhead(in(day.getYear()), day) ? in(day.getYear()) : in(day.getYear() + 1));
  }

  /** {@return "last March": the last that is over today} */
  Meaning last() {
    return (day, direction) ->
        Optional.of(isOver(in(day.getYear()), day) ? in(day.getYear()) : in(day.getYear() - 1));
  }

  private Edtf nearest(LocalDate day) {
    Edtf thisYear = in(day.getYear());
    LocalDate middle = thisYear.earliest().orElse(day);
    if (middle.isBefore(day.minusDays(DAYS_OF_HALF_A_YEAR)) && isOver(thisYear, day)) {
      return in(day.getYear() + 1);
    }
    return middle.isAfter(day.plusDays(DAYS_OF_HALF_A_YEAR)) ? in(day.getYear() - 1) : thisYear;
  }

  private static boolean isOver(Edtf date, LocalDate day) {
    return date.latest().filter(last -> last.isBefore(day)).isPresent();
  }

  private static boolean isAhead(Edtf date, LocalDate day) {
    return date.earliest().filter(first -> first.isAfter(day)).isPresent();
  }

  boolean isDay() {
    return part.length() == "09-04".length();
  }

  /** {@return the month of a month or of a day} */
  int month() {
    return Integer.parseInt(part.substring(0, 2));
  }

  /** {@return the day of a month, if there is such a day in some year} */
  static Optional<YearlyMeaning> ofDay(int month, int day) {
    boolean exists = 1 <= month && month <= 12 && 1 <= day && day <= Month.of(month).maxLength();
    return exists ? Optional.of(new YearlyMeaning(two(month) + "-" + two(day))) : Optional.empty();
  }

  /** {@return a month, or a season by its number in EDTF} */
  static YearlyMeaning ofPart(int number) {
    return new YearlyMeaning(two(number));
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
