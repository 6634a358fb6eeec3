package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;

/** Counted units: "two weeks ago", "in 48 hours", "within a year", "within days", "three years". */
final class CountPattern implements TimePattern {

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    if (clock.is(token, "within")) {
      return within(clock, token);
    }
    boolean in = clock.is(token, "in");
    int at = in ? token + 1 : token;
    int count = clock.count(at);
    int unitAt = clock.is(at, "couple") && clock.is(at + 1, "of") ? at + 2 : at + 1;
    TimeUnit unit = count == 0 ? null : unit(clock, unitAt);
    if (unit == null) {
      return null;
    }
    return in ? ahead(clock, token, unitAt, unit, count) : counted(clock, at, unitAt, unit, count);
  }

  /** "a few days": the article and the count both count. */
  private static @Nullable TimeUnit unit(Clock clock, int token) {
    return clock.unit(clock.count(token) == -1 ? token + 1 : token);
  }

  private static int end(Clock clock, int unitAt) {
    return clock.count(unitAt) == -1 ? unitAt + 2 : unitAt + 1;
  }

  private static @Nullable Expression within(Clock clock, int token) {
    boolean several = clock.is(token + 1, TimeWord.Kind.UNITS);
    if (several) {
      return Expression.date(token, token + 2, Meaning.directed(Meaning.unknown(), 1));
    }
    Expression relative = new RelativePattern().match(clock, token + 2);
    if (clock.is(token + 1, "the") && relative != null) {
      return relative.startingAt(token);
    }
    int count = clock.count(token + 1);
    TimeUnit unit = count == 0 ? null : unit(clock, token + 2);
    return unit == null
        ? null
        : Expression.date(token, end(clock, token + 2), stretch(clock, token + 2, unit, count));
  }

  /** Only of what is to come: not "the first time in two years". */
  private static @Nullable Expression ahead(
      Clock clock, int token, int unitAt, TimeUnit unit, int count) {
    if (Tense.before(clock.tokens, token) != TimeDirection.FUTURE) {
      return null;
    }
    boolean several = count < 0 || clock.count(unitAt) == -1;
    Meaning meaning =
        several ? Meaning.unknown() : Meaning.shifted(coarse(unit), days(unit, count));
    return Expression.date(token, end(clock, unitAt), meaning);
  }

  private static @Nullable Expression counted(
      Clock clock, int token, int unitAt, TimeUnit unit, int count) {
    int end = end(clock, unitAt);
    boolean ago = clock.is(end, "ago");
    boolean fromNow =
        clock.is(end, "from") && (clock.is(end + 1, "now") || clock.is(end + 1, "today"));
    boolean several = count < 0 || clock.count(unitAt) == -1;
    if (ago || fromNow) {
      int signed = ago ? -days(unit, count) : days(unit, count);
      Meaning exact = several ? Meaning.unknown() : Meaning.shifted(coarse(unit), signed);
      Meaning meaning = Meaning.directed(exact, ago ? -1 : 1);
      return Expression.date(token, ago ? end + 1 : end + 2, meaning);
    }
    boolean rate = clock.is(token, "a") || clock.is(token, "an");
    return rate && !several
        ? null
        : new Expression(token, end, TimexKind.DURATION, Meaning.unknown());
  }

  private static Meaning stretch(Clock clock, int unitAt, TimeUnit unit, int count) {
    boolean several = count < 0 || clock.count(unitAt) == -1;
    return several ? Meaning.unknown() : Meaning.stretch(unit, count);
  }

  /** "in two weeks" names a day, "in two years" a year. */
  private static TimeUnit coarse(TimeUnit unit) {
    return unit == TimeUnit.WEEK || unit == TimeUnit.HOUR || unit == TimeUnit.MINUTE
        ? TimeUnit.DAY
        : unit;
  }

  private static int days(TimeUnit unit, int count) {
    return switch (unit) {
      case WEEK -> count * 7;
      case HOUR -> count / 24;
      case MINUTE -> count / (24 * 60);
      default -> count;
    };
  }
}
