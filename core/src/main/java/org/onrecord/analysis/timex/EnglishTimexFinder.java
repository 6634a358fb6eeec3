package org.onrecord.analysis.timex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.text.Layer;

/**
 * The default: what a token is tells which patterns can start there; the first that answers wins,
 * and those of several words are asked first. Thread-safe.
 */
public final class EnglishTimexFinder implements TimexFinder {

  private static final TimePattern COUNT = new CountPattern();
  private static final TimePattern DAY = new DayPattern();
  private static final TimePattern EDGE = new EdgePattern();
  private static final TimePattern HOLIDAY = new HolidayPattern();
  private static final TimePattern MONTH = new MonthPattern();
  private static final TimePattern PART_OF_YEAR = new PartOfYearPattern();
  private static final TimePattern RANGE = new RangePattern();
  private static final TimePattern RELATIVE = new RelativePattern();
  private static final TimePattern SEASON = new SeasonPattern();
  private static final TimePattern WEEKDAY = new WeekdayPattern();
  private static final TimePattern YEAR = new YearPattern();

  private final TimeWords words = TimeWords.load();

  private final WordSet openings =
      words.and("between", "from", "in", "within", "new", "q1", "q2", "q3", "q4");

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

  private @Nullable Expression match(Clock clock, int token) {
    return switch (clock.tokens.kind(token)) {
      case NUMBER -> first(clock, token, EDGE, MONTH, COUNT, YEAR);
      case WORD -> mayOpen(clock.tokens.word(token)) ? atWord(clock, token) : null;
      default -> null;
    };
  }

  private boolean mayOpen(Word word) {
    return openings.hasForm(word) || word.isHyphenated();
  }

  private static @Nullable Expression atWord(Clock clock, int token) {
    TimeWord word = clock.word(token);
    if (word == null) {
      return atOther(clock, token);
    }
    return switch (word.kind()) {
      case RELATIVE -> first(clock, token, DAY, RELATIVE);
      case DAY -> DAY.match(clock, token);
      case MONTH, UNSURE_MONTH -> MONTH.match(clock, token);
      case WEEKDAY -> WEEKDAY.match(clock, token);
      case SEASON -> SEASON.match(clock, token);
      case HOLIDAY -> HOLIDAY.match(clock, token);
      case ORDINAL -> PART_OF_YEAR.match(clock, token);
      case COUNT -> COUNT.match(clock, token);
      case EDGE, PART, SOMETIME, UNIT -> EDGE.match(clock, token);
      case UNITS, PART_OF_DAY -> null;
    };
  }

  /** The words that open an expression and are no words of time. */
  private static @Nullable Expression atOther(Clock clock, int token) {
    return switch (clock.form(token)) {
      case "from", "between" -> RANGE.match(clock, token);
      case "in", "within" -> COUNT.match(clock, token);
      case "new" -> HOLIDAY.match(clock, token);
      case "q1", "q2", "q3", "q4" -> PART_OF_YEAR.match(clock, token);
      default -> EDGE.match(clock, token); // "mid-2026"
    };
  }

  private static @Nullable Expression first(Clock clock, int token, TimePattern... patterns) {
    for (TimePattern pattern : patterns) {
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
