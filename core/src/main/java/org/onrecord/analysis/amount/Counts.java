package org.onrecord.analysis.amount;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** Tells a count of things from other numbers without a unit: ages, years, parts of names. */
final class Counts {

  private static final int LONGEST_YEAR = 4;

  private Counts() {}

  static boolean isCount(Tokens tokens, int token, Numeral numeral) {
    int end = numeral.end();
    boolean thing =
        tokens.is(end, TokenKind.WORD)
            && (tokens.is(end, WordClass.NOUN)
                || tokens.is(end, WordClass.ADJECTIVE)
                || tokens.is(end, WordClass.ADVERB)
                || tokens.isCapitalized(end)
                || tokens.word(end).isHyphenated()
                || tokens.is(end, "of"));
    if (tokens.is(end, "a.m.") || tokens.is(end, "p.m.")) {
      return false;
    }
    if (tokens.is(token, TokenKind.NUMBER)) {
      return !isAge(tokens, token, end) && !isYear(tokens, token, end) && !isLabel(tokens, token);
    }
    return thing && !isPronoun(tokens, token, end);
  }

  /** "Lind, 45, a doctor". */
  private static boolean isAge(Tokens tokens, int token, int end) {
    return tokens.is(token - 1, TokenKind.COMMA) && tokens.is(end, TokenKind.COMMA);
  }

  private static boolean isYear(Tokens tokens, int token, int end) {
    String form = tokens.form(token);
    boolean year =
        form.length() == LONGEST_YEAR && (form.startsWith("19") || form.startsWith("20"));
    return year && !tokens.is(end, WordClass.PLURAL);
  }

  /** "Article 5", "No. 1", "10:30". */
  private static boolean isLabel(Tokens tokens, int token) {
    boolean name =
        token > 1
            && tokens.is(token - 1, TokenKind.WORD)
            && tokens.isCapitalized(token - 1)
            && !tokens.is(token - 1, WordClass.PREPOSITION)
            && !tokens.is(token - 2, TokenKind.TERMINATOR);
    return name || tokens.is(token - 1, "no.") || tokens.form(token).indexOf(':') >= 0;
  }

  /** "one" as in "the right one", "one of them", "no one". */
  private static boolean isPronoun(Tokens tokens, int token, int end) {
    boolean one = tokens.is(token, "one") && end == token + 1;
    return one && (tokens.is(end, "of") || (token > 0 && !tokens.is(end, WordClass.NOUN)));
  }
}
