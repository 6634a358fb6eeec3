package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * From one time to another: "between 2026 and 2028", "from March to June 2026", "from September 4
 * to 6".
 */
final class RangePattern implements TimePattern {

  private static final TimePattern MONTHS = new MonthPattern();

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    boolean between = clock.is(token, "between");
    if (!between && !clock.is(token, "from")) {
      return null;
    }
    Expression from = Wholes.match(clock, token + 1);
    int link = from == null ? token + 2 : from.end();
    boolean links = between ? clock.is(link, "and") : isUntil(clock, link);
    Expression to = links ? until(clock, from, link + 1) : null;
    if (to == null || isCount(clock, to)) {
      return null;
    }
    Meaning start = from == null ? day(clock, token + 1, to) : inYearOf(clock, from, to);
    return start == null
        ? null
        : Expression.date(token, to.end(), new RangeMeaning(start, to.meaning()));
  }

  private static boolean isUntil(Clock clock, int token) {
    return clock.is(token, "to")
        || clock.is(token, "until")
        || clock.is(token, "till")
        || clock.is(token, "through");
  }

  private static @Nullable Expression until(Clock clock, @Nullable Expression from, int token) {
    Expression whole = Wholes.match(clock, token);
    if (whole != null || from == null) {
      return from == null ? MONTHS.match(clock, token) : whole;
    }
    Meaning day = day(clock, token, from);
    return day == null ? null : Expression.date(token, token + 1, day);
  }

  /** "from | 4 | to 6 September", "from September 4 to | 6": the other one names the month. */
  private static @Nullable Meaning day(Clock clock, int token, Expression other) {
    int day = clock.dayOfMonth(token);
    return day > 0 && other.meaning() instanceof YearlyMeaning yearly && yearly.isDay()
        ? YearlyMeaning.ofDay(yearly.month(), day).orElse(null)
        : null;
  }

  /** "March" of "from March to June 2026" is in that year, or in the one before. */
  private static Meaning inYearOf(Clock clock, Expression from, Expression to) {
    int year = clock.year(to.end() - 1);
    if (year == 0 || !(from.meaning() instanceof YearlyMeaning yearly)) {
      return from.meaning();
    }
    Meaning same = Meaning.fixed(yearly.in(year));
    return RangeMeaning.isOrdered(same, to.meaning()) ? same : Meaning.fixed(yearly.in(year - 1));
  }

  /** "between 2000 and 2100 homes". */
  private static boolean isCount(Clock clock, Expression to) {
    return clock.year(to.end() - 1) > 0 && clock.tokens.is(to.end(), WordClass.PLURAL);
  }
}
