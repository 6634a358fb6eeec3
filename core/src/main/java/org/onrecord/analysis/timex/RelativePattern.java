package org.onrecord.analysis.timex;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Periods by their distance: "next week", "last March", "the next five years", "this summer". */
final class RelativePattern implements TimePattern {

  private static final int NONE = 99;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int distance = clock.value(token, TimeWord.Kind.RELATIVE, NONE);
    TimeWord next = clock.word(token + 1);
    if (distance == NONE) {
      return null;
    }
    boolean article = clock.is(token - 1, "the");
    int count = clock.count(token + 1);
    TimeUnit counted = count == 0 ? null : clock.unit(token + 2);
    if (counted != null) {
      return article && distance != 0
          ? Expression.date(token - 1, token + 3, stretch(counted, count, distance))
          : null;
    }
    if (next == null) {
      return null;
    }
    Meaning meaning = meaning(next, distance, article);
    return meaning == null
        ? null
        : Expression.date(article ? token - 1 : token, token + 2, meaning);
  }

  private static Meaning stretch(TimeUnit unit, int count, int distance) {
    return count < 0
        ? Meaning.directed(Meaning.unknown(), distance)
        : Meaning.stretch(unit, count * distance);
  }

  private static @Nullable Meaning meaning(TimeWord word, int distance, boolean article) {
    return switch (word.kind()) {
      case UNIT -> unit(word.unit(), distance, article);
      case UNITS -> distance == 0 ? null : Meaning.directed(Meaning.unknown(), distance);
      case MONTH, UNSURE_MONTH, SEASON -> yearly(YearlyMeaning.ofPart(word.value()), distance);
      case WEEKDAY -> new WeekdayMeaning(DayOfWeek.of(word.value()), distance);
      case HOLIDAY -> Holidays.meaning(word.value());
      default -> null;
    };
  }

  /** "the past year" is a stretch that ends today, "last year" a year of the calendar. */
  private static @Nullable Meaning unit(TimeUnit unit, int distance, boolean article) {
    if (unit.ordinal() <= TimeUnit.DAY.ordinal()) {
      return article && distance > 0 ? Meaning.unknown() : null;
    }
    return article && distance < 0
        ? Meaning.stretch(unit, distance)
        : Meaning.shifted(unit, distance);
  }

  private static Meaning yearly(YearlyMeaning yearly, int distance) {
    return distance == 0
        ? yearly
        : Meaning.directed(distance > 0 ? yearly.next() : yearly.last(), distance);
  }
}
