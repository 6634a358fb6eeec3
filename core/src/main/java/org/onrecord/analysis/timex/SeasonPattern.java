package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordSet;

/** Seasons: "summer 2026", "the winter of 2026", "before winter", "in the fall". */
final class SeasonPattern implements TimePattern {

  private static final WordSet LEADS =
      WordSet.of(
          "in", "by", "before", "until", "till", "since", "during", "through", "after", "over",
          "late", "early", "mid");

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int season = clock.value(token, TimeWord.Kind.SEASON, 0);
    if (season == 0) {
      return null;
    }
    boolean article = clock.is(token - 1, "the");
    int first = article ? token - 1 : token;
    int at = clock.is(token + 1, "of") ? token + 2 : token + 1;
    int year = clock.year(at);
    YearlyMeaning yearly = YearlyMeaning.ofPart(season);
    if (year > 0) {
      return Expression.date(first, at + 1, Meaning.fixed(yearly.in(year)));
    }
    boolean led = first > 0 && LEADS.hasForm(clock.tokens.word(first - 1));
    return led ? Expression.date(first, token + 1, yearly) : null;
  }
}
