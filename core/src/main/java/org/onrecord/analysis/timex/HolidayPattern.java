package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;

/** Days with names: "Christmas", "Christmas Eve", "New Year's Day". */
final class HolidayPattern implements TimePattern {

  private static final int NONE = -1;
  private static final int NEW_YEARS_EVE = 1231;
  private static final int NEW_YEARS_DAY = 101;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    if (clock.is(token, "new") && clock.is(token + 1, "year") && clock.is(token + 2, "'s")) {
      boolean eve = clock.is(token + 3, "eve");
      return eve || clock.is(token + 3, "day")
          ? day(token, token + 4, eve ? NEW_YEARS_EVE : NEW_YEARS_DAY)
          : null;
    }
    int value = clock.value(token, TimeWord.Kind.HOLIDAY, NONE);
    if (value == NONE || !clock.tokens.isCapitalized(token)) {
      return null;
    }
    boolean eve = clock.is(token + 1, "eve");
    int end = eve || clock.is(token + 1, "day") ? token + 2 : token + 1;
    return day(token, end, eve ? value - 1 : value);
  }

  private static Expression day(int first, int end, int value) {
    return Expression.date(first, end, Holidays.meaning(value));
  }
}
