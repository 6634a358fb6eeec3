package org.onrecord.analysis.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordSet;

/** Dates by a weekday's name: "Thursday", "Thursday night", "Thursday, September 4, 2025". */
final class WeekdayPattern implements TimePattern {

  /** Before a weekday they make a name: "Black Friday", "Super Tuesday". */
  private static final WordSet NAMES =
      WordSet.of(
          "black", "good", "super", "fat", "ash", "palm", "cyber", "bloody", "holy", "easter");

  private final TimePattern months = new MonthPattern();

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int weekday = clock.value(token, TimeWord.Kind.WEEKDAY, 0);
    if (weekday == 0
        || !clock.tokens.isCapitalized(token)
        || (token > 0 && NAMES.hasForm(clock.tokens.word(token - 1)))) {
      return null;
    }
    int end = clock.is(token + 1, TimeWord.Kind.PART_OF_DAY) ? token + 2 : token + 1;
    int date = clock.tokens.is(end, TokenKind.COMMA) ? end + 1 : end;
    Expression month = months.match(clock, date);
    if (month != null && month.end() > date + 1) {
      return month.startingAt(token);
    }
    return Expression.date(token, end, new WeekdayMeaning(DayOfWeek.of(weekday), 0));
  }
}
