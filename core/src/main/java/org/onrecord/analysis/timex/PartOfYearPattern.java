package org.onrecord.analysis.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Edtf;

/**
 * Quarters and halves of a year: "the first quarter of 2026", "Q3", "the second half of the year".
 */
final class PartOfYearPattern implements TimePattern {

  private static final int BEFORE_FIRST_QUARTER = 32;
  private static final int BEFORE_FIRST_HALF = 39;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int ordinal = clock.value(token, TimeWord.Kind.ORDINAL, 0);
    if (ordinal > 0) {
      boolean half = clock.is(token + 1, "half") && ordinal <= 2;
      return half || clock.is(token + 1, "quarter")
          ? part(clock, token, token + 2, half ? BEFORE_FIRST_HALF + ordinal : quarter(ordinal))
          : null;
    }
    int number = numbered(clock, token);
    return number > 0 ? part(clock, token, token + 1, quarter(number)) : null;
  }

  private static int quarter(int number) {
    return BEFORE_FIRST_QUARTER + number;
  }

  /** "Q3". */
  private static int numbered(Clock clock, int token) {
    String form = clock.form(token);
    boolean quarter = form.length() == 2 && form.charAt(0) == 'q';
    return quarter && '1' <= form.charAt(1) && form.charAt(1) <= '4' ? form.charAt(1) - '0' : 0;
  }

  private static @Nullable Expression part(Clock clock, int token, int end, int number) {
    int first = clock.is(token - 1, "the") ? token - 1 : token;
    int at = clock.is(end, "of") ? end + 1 : end;
    int year = clock.year(at);
    if (year > 0) {
      Meaning meaning = Meaning.fixed(YearlyMeaning.ofPart(number).in(year));
      return Expression.date(first, at + 1, meaning);
    }
    Expression relative = at > end ? Wholes.period(clock, at) : null;
    if (relative != null) {
      return Expression.date(first, relative.end(), inYear(relative.meaning(), number));
    }
    boolean half = number > BEFORE_FIRST_HALF;
    return half ? null : Expression.date(first, end, YearlyMeaning.ofPart(number));
  }

  private static Meaning inYear(Meaning year, int number) {
    return (LocalDate day, TimeDirection direction) -> {
      Optional<Edtf> whole = year.on(day, direction);
      return whole
          .filter(date -> date.text().length() == 4)
          .flatMap(date -> Edtf.parse(date.text() + "-" + number));
    };
  }
}
