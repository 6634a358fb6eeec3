package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;

/**
 * Ends and parts: "the end of the year", "late March", "later this year", "year's end", "mid-2026".
 */
final class EdgePattern implements TimePattern {

  private static final int NONE = 99;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    TimeWord word = clock.word(token);
    if (word == null) {
      return joined(clock, token);
    }
    return switch (word.kind()) {
      case EDGE -> edge(clock, token, word.value());
      case PART, SOMETIME -> part(clock, token);
      case UNIT -> unitsEnd(clock, token, word.unit());
      default -> null;
    };
  }

  private static @Nullable Expression edge(Clock clock, int token, int value) {
    if (!clock.is(token + 1, "of")) {
      return null;
    }
    Expression whole = Wholes.match(clock, token + 2);
    if (whole == null) {
      return null;
    }
    int first = clock.is(token - 1, "the") ? token - 1 : token;
    Meaning meaning = value > 0 ? new EdgeMeaning(whole.meaning()) : whole.meaning();
    return Expression.date(first, whole.end(), meaning);
  }

  /** "late March", "later this year", "late in the year". */
  private static @Nullable Expression part(Clock clock, int token) {
    int at = clock.is(token + 1, "in") || clock.is(token + 1, "on") ? token + 2 : token + 1;
    Expression whole = Wholes.match(clock, at);
    return whole == null ? null : Expression.date(token, whole.end(), whole.meaning());
  }

  /** "year's end", "year end". */
  private static @Nullable Expression unitsEnd(Clock clock, int token, TimeUnit unit) {
    int end = clock.is(token + 1, "'s") ? token + 2 : token + 1;
    boolean ends = clock.value(end, TimeWord.Kind.EDGE, NONE) == 1 && clock.is(end, "end");
    return ends && token > 0 && !clock.is(token - 1, "a")
        ? Expression.date(token, end + 1, new EdgeMeaning(Meaning.shifted(unit, 0)))
        : null;
  }

  /** In one token: "year-end", "mid-2026", "mid-March". */
  private static @Nullable Expression joined(Clock clock, int token) {
    String form = clock.form(token);
    int hyphen = form.indexOf('-');
    if (hyphen < 3) {
      return null;
    }
    if (form.equals("year-end")) {
      return Expression.date(token, token + 1, new EdgeMeaning(Meaning.shifted(TimeUnit.YEAR, 0)));
    }
    TimeWord part = clock.known(form.substring(0, hyphen));
    if (part == null || part.kind() != TimeWord.Kind.PART) {
      return null;
    }
    return Joined.match(clock, token, form.substring(hyphen + 1));
  }
}
