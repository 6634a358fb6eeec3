package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;

/** Days by their distance: "today", "tomorrow night", "this morning", "last night". */
final class DayPattern implements TimePattern {

  private static final int NONE = 99;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int distance = clock.value(token, TimeWord.Kind.DAY, NONE);
    boolean partFollows = clock.is(token + 1, TimeWord.Kind.PART_OF_DAY);
    if (distance != NONE) {
      return day(token, partFollows ? token + 2 : token + 1, distance);
    }
    if (!partFollows) {
      return null;
    }
    if (clock.is(token, "this")) {
      return day(token, token + 2, 0);
    }
    boolean lastNight = clock.is(token, "last") && clock.is(token + 1, "night");
    return lastNight ? day(token, token + 2, -1) : null;
  }

  private static Expression day(int first, int end, int distance) {
    return Expression.date(first, end, Meaning.shifted(TimeUnit.DAY, distance));
  }
}
