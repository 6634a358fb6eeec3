package org.onrecord.analysis.document;

import org.onrecord.analysis.lexicon.WordSet;

/** What may follow the names in a byline: a place, an outlet, a job, a date, an address. */
final class BylineTail {

  private static final WordSet SMALL_WORDS =
      WordSet.of(
          "and", "at", "for", "from", "in", "of", "on", "the", "to", "a.m.", "p.m.", "am", "pm");

  private static final int MOST_TOKENS = 24;

  private final Tokens tokens;
  private final NameReader names;

  BylineTail(Tokens tokens) {
    this.tokens = tokens;
    names = new NameReader(tokens);
  }

  /** Whether an outlet, not a person, stands here: "the Associated Press". */
  boolean isOutlet(int first, int end) {
    int t = tokens.is(first, "the") ? first + 1 : first;
    boolean outlet = false;
    while (t < end && tokens.kind(t) == TokenKind.WORD && tokens.isCapitalized(t)) {
      outlet |= OutletWords.contains(tokens.form(t));
      t++;
    }
    return outlet && t == end;
  }

  /**
   * {@return where what follows the names ends: at the line's end, at a semicolon, or at an "and"
   * before a further name; -1 if it can be no part of a byline}
   */
  int end(int first, int end) {
    if (end - first > MOST_TOKENS) {
      return -1;
    }
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) == TokenKind.SEMICOLON) {
        return t;
      }
      if (t > first && tokens.is(t, "and") && names.end(t + 1, end) >= t + 3) {
        return t;
      }
      if (!fits(t)) {
        return -1;
      }
    }
    return end;
  }

  private boolean fits(int t) {
    return switch (tokens.kind(t)) {
      case WORD ->
          tokens.isCapitalized(t)
              || SMALL_WORDS.hasForm(tokens.word(t))
              || OutletWords.contains(tokens.form(t));
      case NUMBER, ADDRESS, COMMA, COLON, DASH, SYMBOL, OPENING_BRACKET, CLOSING_BRACKET -> true;
      case QUOTATION_MARK, TERMINATOR, SEMICOLON -> false;
    };
  }
}
