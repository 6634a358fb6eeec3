package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.model.Edtf;

/** Years in figures: "by 2030", "fiscal 2026", "the 2030s", "2025-26", and days: "2026-11-24". */
final class YearPattern implements TimePattern {

  private static final WordSet LEADS =
      WordSet.of(
          "in",
          "by",
          "until",
          "till",
          "since",
          "before",
          "after",
          "from",
          "through",
          "to",
          "during",
          "of",
          "for",
          "late",
          "early",
          "mid",
          "around",
          "fiscal",
          "year",
          "than",
          "throughout");

  private static final int FIRST_PLAUSIBLE = 1900;

  @Override
  public @Nullable Expression match(Clock clock, int token) {
    if (!clock.tokens.is(token, TokenKind.NUMBER)) {
      return null;
    }
    String form = clock.form(token);
    int year = clock.year(token);
    if (year >= FIRST_PLAUSIBLE) {
      return isYear(clock, token) ? year(token, form) : null;
    }
    if (form.length() == 5 && form.endsWith("0s")) {
      return date(clock, token, form.substring(0, 3) + "X");
    }
    boolean days = form.length() == 10 && form.charAt(4) == '-';
    if (days) {
      return date(clock, token, form);
    }
    boolean pair = form.length() == 7 && form.charAt(4) == '-';
    return pair ? pair(token, form) : null;
  }

  static Expression year(int token, String form) {
    return Expression.date(token, token + 1, Meaning.fixed(new Edtf(form)));
  }

  /** "in 2030", but not "in 2000 homes". */
  private static boolean isYear(Clock clock, int token) {
    return token > 0
        && LEADS.hasForm(clock.tokens.word(token - 1))
        && !clock.tokens.is(token + 1, WordClass.PLURAL);
  }

  private static @Nullable Expression date(Clock clock, int token, String date) {
    int first = clock.is(token - 1, "the") && date.endsWith("X") ? token - 1 : token;
    return Edtf.parse(date)
        .map(value -> Expression.date(first, token + 1, Meaning.fixed(value)))
        .orElse(null);
  }

  /** "2025-26": from one year to the next. */
  private static @Nullable Expression pair(int token, String form) {
    String first = form.substring(0, 4);
    return Edtf.parse(first + "/" + first.substring(0, 2) + form.substring(5))
        .map(value -> Expression.date(token, token + 1, Meaning.fixed(value)))
        .orElse(null);
  }
}
