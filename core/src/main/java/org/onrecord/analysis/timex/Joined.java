package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.Edtf;

/** What follows the hyphen of "mid-2026", "mid-March", "late-2030s". */
final class Joined {

  private Joined() {}

  static @Nullable Expression match(Clock clock, int token, String rest) {
    TimeWord word = clock.known(rest);
    if (word != null && word.isMonth()) {
      int year = clock.year(token + 1);
      YearlyMeaning yearly = YearlyMeaning.ofPart(word.value());
      return year > 0
          ? Expression.date(token, token + 2, Meaning.fixed(yearly.in(year)))
          : Expression.date(token, token + 1, yearly);
    }
    String date = rest.length() == 5 && rest.endsWith("0s") ? rest.substring(0, 3) + "X" : rest;
    return date.length() != 4
        ? null
        : Edtf.parse(date)
            .map(value -> Expression.date(token, token + 1, Meaning.fixed(value)))
            .orElse(null);
  }
}
