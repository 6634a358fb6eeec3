package org.onrecord.analysis.timex;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Edtf;

/**
 * Dates by a month's name: "September 4, 2025", "4 September", "Sept. 4-6", "March 2026", "March".
 */
final class MonthPattern implements TimePattern {

  private static final WordSet LEADS =
      WordSet.of(
          "in",
          "by",
          "of",
          "until",
          "till",
          "since",
          "before",
          "after",
          "from",
          "through",
          "to",
          "late",
          "early",
          "mid",
          "next",
          "last",
          "this",
          "for",
          "during",
          "between",
          "starting",
          "beginning");

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    int day = clock.dayOfMonth(token);
    if (day > 0) {
      int month = clock.is(token + 1, "of") ? token + 2 : token + 1;
      int number = month(clock, month);
      return number > 0 && clock.tokens.isCapitalized(month)
          ? dayOfMonth(clock, token, month + 1, number, day)
          : null;
    }
    int month = month(clock, token);
    if (month == 0 || !clock.tokens.isCapitalized(token)) {
      return null;
    }
    int after = clock.dayOfMonth(token + 1);
    if (after > 0) {
      return dayOfMonth(clock, token, token + 2, month, after);
    }
    Expression range = range(clock, token, month);
    return range != null ? range : month(clock, token, month);
  }

  private static int month(Clock clock, int token) {
    int sure = clock.value(token, TimeWord.Kind.MONTH, 0);
    return sure > 0 ? sure : clock.value(token, TimeWord.Kind.UNSURE_MONTH, 0);
  }

  /** The year may follow, with or without a comma. */
  private static @Nullable Expression dayOfMonth(
      Clock clock, int first, int end, int month, int day) {
    Optional<YearlyMeaning> yearly = YearlyMeaning.ofDay(month, day);
    if (yearly.isEmpty()) {
      return null;
    }
    int at = clock.tokens.is(end, TokenKind.COMMA) ? end + 1 : end;
    int year = clock.year(at);
    return year > 0
        ? Expression.date(first, at + 1, Meaning.fixed(yearly.get().in(year)))
        : Expression.date(first, end, yearly.get());
  }

  /** "Sept. 4-6": the tokenizer leaves the days together. */
  private static @Nullable Expression range(Clock clock, int token, int month) {
    if (!clock.tokens.is(token + 1, TokenKind.NUMBER)) {
      return null;
    }
    String[] days = clock.form(token + 1).split("-", 3);
    if (days.length != 2 || !isDay(days[0]) || !isDay(days[1])) {
      return null;
    }
    Optional<YearlyMeaning> from = YearlyMeaning.ofDay(month, Integer.parseInt(days[0]));
    Optional<YearlyMeaning> to = YearlyMeaning.ofDay(month, Integer.parseInt(days[1]));
    if (from.isEmpty() || to.isEmpty()) {
      return null;
    }
    int at = clock.tokens.is(token + 2, TokenKind.COMMA) ? token + 3 : token + 2;
    int year = clock.year(at);
    Meaning range =
        year > 0
            ? new RangeMeaning(Meaning.fixed(from.get().in(year)), Meaning.fixed(to.get().in(year)))
            : new RangeMeaning(from.get(), to.get());
    return Expression.date(token, year > 0 ? at + 1 : token + 2, range);
  }

  private static boolean isDay(String text) {
    return text.length() <= 2 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  private static @Nullable Expression month(Clock clock, int token, int month) {
    boolean links = clock.is(token + 1, "of") || clock.tokens.is(token + 1, TokenKind.COMMA);
    int at = links ? token + 2 : token + 1;
    int year = clock.year(at);
    YearlyMeaning yearly = YearlyMeaning.ofPart(month);
    if (year > 0) {
      Edtf date = yearly.in(year);
      return Expression.date(token, at + 1, Meaning.fixed(date));
    }
    return isMonth(clock, token) ? Expression.date(token, token + 1, yearly) : null;
  }

  /** Whether the name alone is the month: not "May said", not "April Roe". */
  private static boolean isMonth(Clock clock, int token) {
    boolean led = token > 0 && LEADS.hasForm(clock.tokens.word(token - 1));
    boolean sure = clock.is(token, TimeWord.Kind.MONTH);
    return (sure && led) || ((sure || led) && !isNameAhead(clock, token + 1));
  }

  private static boolean isNameAhead(Clock clock, int token) {
    return clock.tokens.is(token, TokenKind.WORD) && clock.tokens.isCapitalized(token);
  }
}
