package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * What stands between a noun and its verb without being part of either: appositions, relative
 * clauses, ages, places, brackets; looked for from their end towards the left.
 */
final class Asides {

  /** Longer ones are no asides. */
  static final int MAX_ASIDE = 45;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;

  Asides(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  boolean isAsideEnd(int t) {
    return tokens.kind(t) == TokenKind.COMMA
        || tokens.kind(t) == TokenKind.CLOSING_BRACKET
        || tokens.kind(t) == TokenKind.DASH;
  }

  /** The token before the aside that ends at {@code close}, or -1 if it is none. */
  int beforeAside(int close, int start, int level) {
    if (tokens.kind(close) == TokenKind.CLOSING_BRACKET) {
      for (int t = close - 1; t > start && t > close - MAX_ASIDE; t--) {
        if (tokens.kind(t) == TokenKind.OPENING_BRACKET) {
          return t - 1;
        }
      }
      return -1;
    }
    TokenKind kind = tokens.kind(close);
    for (int t = close - 1; t > start && t > close - MAX_ASIDE; t--) {
      if (bounds.quoted(t) == level
          && tokens.kind(t) == kind
          && isAside(t + 1, close)
          && isNounEnd(t - 1, level)) {
        return t - 1;
      }
    }
    return -1;
  }

  /**
   * The token before an aside that ends at {@code close} with a quotation and the comma in it:
   * "Roe, citing “new facts,”"; or -1.
   */
  int beforeQuotation(int close, int start) {
    boolean closing =
        bounds.quoted(close) >= 0
            && bounds.quotationEnd(close) == close + 1
            && tokens.is(close - 1, TokenKind.COMMA)
            && !tokens.is(bounds.quotationStart(close) - 1, TokenKind.COMMA);
    for (int t = close - 1; closing && t > start && t > close - MAX_ASIDE; t--) {
      if (bounds.quoted(t) < 0
          && tokens.is(t, TokenKind.COMMA)
          && isAside(t + 1, bounds.quotationStart(close))
          && isNounEnd(t - 1, -1)) {
        return t - 1;
      }
    }
    return -1;
  }

  /** The token before an aside that reaches to {@code last} without a comma of its own, or -1. */
  int beforeAsideOpenedAt(int last, int start, int level) {
    for (int t = last; t > start && t > last - MAX_ASIDE; t--) {
      boolean comma = bounds.quoted(t) == level && tokens.kind(t) == TokenKind.COMMA;
      if (comma && isAside(t + 1, last + 1) && isNounEnd(t - 1, level)) {
        return t - 1;
      }
    }
    return -1;
  }

  /** Whether the aside that starts here goes with the verb: ", after a pause,", ", smiling,". */
  boolean isOfVerb(int first) {
    return switch (syntax.tag(first)) {
      case SUBORDINATOR, PARTICIPLE -> true;
      case GERUND -> !tokens.is(first, "including");
      case PREPOSITION ->
          !tokens.is(first, "of")
              && !tokens.is(first, "from")
              && !tokens.is(first, "like")
              && !syntax.is(first + 1, Tag.RELATIVE);
      case ADVERB -> tokens.is(first + 1, TokenKind.COMMA);
      default -> false;
    };
  }

  private boolean isNounEnd(int t, int level) {
    return t >= 0
        && bounds.quoted(t) == level
        && (syntax.nounPhrase(t).isPresent()
            || tokens.is(t, TokenKind.CLOSING_BRACKET)
            || syntax.is(t, Tag.RELATIVE));
  }

  /**
   * Whether the tokens from {@code first} to {@code end} can stand between a noun and its verb: an
   * apposition, a relative clause, a participle, an age, a place; not a clause with a subject.
   */
  private boolean isAside(int first, int end) {
    if (first >= end) {
      return false;
    }
    Tag opening = syntax.tag(first);
    boolean relative =
        opening == Tag.RELATIVE
            || (opening == Tag.PREPOSITION && syntax.is(first + 1, Tag.RELATIVE))
            || (opening == Tag.SUBORDINATOR && !tokens.is(first, "that"))
            || (opening == Tag.NOUN
                && tokens.is(first + 1, "of")
                && syntax.is(first + 2, Tag.RELATIVE));
    if (relative) {
      return true;
    }
    if (tokens.is(first, WordClass.SUBJECT_PRONOUN)
        && !tokens.is(first, WordClass.OBJECT_PRONOUN)) {
      return false; // ", he looked up,"
    }
    boolean dashes = tokens.is(end, TokenKind.DASH);
    if (opening == Tag.COORDINATOR && !tokens.is(first, "or") && !dashes) {
      return false;
    }
    boolean clause = false;
    for (int t = first; t < end && !clause; t++) {
      boolean content = opening == Tag.GERUND && t > first && syntax.is(t, Tag.SUBORDINATOR);
      if (syntax.is(t, Tag.RELATIVE) || content) {
        return true;
      }
      clause =
          syntax.is(t, Tag.AUXILIARY)
              || (syntax.is(t, Tag.VERB)
                  && (!tokens.is(t, WordClass.PARTICIPLE) || phrases.isReporting(t))
                  && !(t == first && isPassive(t)));
    }
    return !clause;
  }

  /** ", quoted by the Gazette,", ", issued late on Tuesday,": without an object. */
  private boolean isPassive(int t) {
    return tokens.is(t, WordClass.PARTICIPLE)
        && !tokens.is(t, "said")
        && (syntax.is(t + 1, Tag.PREPOSITION) || syntax.is(t + 1, Tag.ADVERB));
  }
}
