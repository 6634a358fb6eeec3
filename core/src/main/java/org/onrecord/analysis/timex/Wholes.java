package org.onrecord.analysis.timex;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What parts and ends are of: "the year" in "the end of the year", "next week", "March", "2030".
 */
final class Wholes {

  private static final List<TimePattern> PATTERNS =
      List.of(
          new MonthPattern(),
          new WeekdayPattern(),
          new DayPattern(),
          new SeasonPattern(),
          new PartOfYearPattern());

  private Wholes() {}

  static @Nullable Expression match(Clock clock, int token) {
    Expression period = period(clock, token);
    if (period != null) {
      return period;
    }
    int first = clock.is(token, "the") ? token + 1 : token;
    if (clock.year(first) > 0) {
      return YearPattern.year(first, clock.form(first));
    }
    for (TimePattern pattern : PATTERNS) {
      Expression expression = pattern.match(clock, first);
      if (expression != null) {
        return expression;
      }
    }
    return new YearPattern().match(clock, first);
  }

  /** "the year", "next year". */
  static @Nullable Expression period(Clock clock, int token) {
    if (!clock.is(token, "the")) {
      return new RelativePattern().match(clock, token);
    }
    boolean one = clock.is(token + 1, TimeWord.Kind.UNIT);
    TimeUnit unit = one ? clock.unit(token + 1) : null;
    return unit != null
        ? Expression.date(token, token + 2, Meaning.shifted(unit, 0))
        : new RelativePattern().match(clock, token + 1);
  }
}
