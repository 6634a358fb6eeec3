package org.onrecord.analysis.timex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.text.Layer;

/**
 * The default: at each token the patterns are asked in turn, those of several words first; the
 * first answer wins. Thread-safe.
 */
public final class EnglishTimexFinder implements TimexFinder {

  private static final List<TimePattern> PATTERNS =
      List.of(
          new RangePattern(),
          new EdgePattern(),
          new PartOfYearPattern(),
          new DayPattern(),
          new RelativePattern(),
          new MonthPattern(),
          new WeekdayPattern(),
          new CountPattern(),
          new SeasonPattern(),
          new HolidayPattern(),
          new YearPattern());

  private final TimeWords words = TimeWords.load();

  /** A finder with the library's own words of time. */
  public EnglishTimexFinder() {}

  @Override
  public Layer<Timex> find(Document document) {
    Clock clock = new Clock(document.tokens(), words);
    Anchor anchor = Anchor.of(document);
    List<Timex> found = new ArrayList<>();
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      int end = sentences.end(s);
      int token = sentences.first(s);
      while (token < end) {
        Expression expression = match(clock, token);
        if (expression != null) {
          found.add(timex(document.tokens(), anchor, expression));
        }
        token = expression == null ? token + 1 : expression.end();
      }
    }
    return Layer.of(found);
  }

  private static @Nullable Expression match(Clock clock, int token) {
    if (!clock.mayOpen(token)) {
      return null;
    }
    for (TimePattern pattern : PATTERNS) {
      Expression expression = pattern.match(clock, token);
      if (expression != null) {
        return expression;
      }
    }
    return null;
  }

  private static Timex timex(Tokens tokens, Anchor anchor, Expression expression) {
    Meaning meaning = expression.meaning();
    TimeDirection own = meaning.direction();
    TimeDirection around =
        own == TimeDirection.UNKNOWN
            ? Tense.around(tokens, expression.first(), expression.end())
            : own;
    return new Timex(
        tokens.span(expression.first(), expression.end()),
        expression.kind(),
        own,
        anchor.resolve(meaning, around),
        anchor.resolve(meaning, TimeDirection.FUTURE));
  }
}
