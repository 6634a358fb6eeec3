package org.onrecord.analysis.timex;

import java.util.Set;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * Whether a sentence speaks of the past or of what is to come, by the verb next to an expression.
 */
final class Tense {

  private static final int REACH = 24;

  private static final Set<String> AHEAD =
      Set.of(
          "by",
          "until",
          "till",
          "before",
          "starting",
          "beginning",
          "scheduled",
          "due",
          "planned",
          "slated",
          "expected",
          "set",
          "upcoming",
          "deadline");

  private Tense() {}

  /** {@return the direction told by what stands before the expression, or else behind it} */
  static TimeDirection around(Tokens tokens, int first, int end) {
    TimeDirection before = before(tokens, first);
    return before != TimeDirection.UNKNOWN ? before : after(tokens, end);
  }

  /** {@return the direction told by the nearest word before the expression that tells one} */
  static TimeDirection before(Tokens tokens, int token) {
    for (int t = token - 1; t >= 0 && t >= token - REACH; t--) {
      if (tokens.kind(t) == TokenKind.TERMINATOR) {
        break;
      }
      TimeDirection direction = of(tokens, t);
      if (direction != TimeDirection.UNKNOWN) {
        return direction;
      }
    }
    return TimeDirection.UNKNOWN;
  }

  private static TimeDirection after(Tokens tokens, int token) {
    for (int t = token; t < tokens.size() && t < token + REACH; t++) {
      if (tokens.kind(t) == TokenKind.TERMINATOR) {
        break;
      }
      TimeDirection direction = of(tokens, t);
      if (direction != TimeDirection.UNKNOWN) {
        return direction;
      }
    }
    return TimeDirection.UNKNOWN;
  }

  private static TimeDirection of(Tokens tokens, int t) {
    if (tokens.kind(t) != TokenKind.WORD) {
      return TimeDirection.UNKNOWN;
    }
    String form = tokens.form(t);
    if (form.equals("since") || form.equals("last")) {
      return TimeDirection.PAST;
    }
    boolean future =
        AHEAD.contains(form)
            || form.equals("'ll")
            || (tokens.is(t, WordClass.MODAL) && !form.equals("'d"))
            || (tokens.is(t, WordClass.TO) && tokens.is(t + 1, WordClass.BASE));
    if (future) {
      return TimeDirection.FUTURE;
    }
    boolean passive = tokens.is(t - 1, WordClass.BE); // its auxiliary tells
    boolean past = tokens.is(t, WordClass.PAST) && !tokens.is(t, WordClass.BASE) && !passive;
    return past ? TimeDirection.PAST : TimeDirection.UNKNOWN;
  }
}
