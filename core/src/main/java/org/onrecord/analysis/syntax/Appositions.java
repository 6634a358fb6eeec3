package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * What stands behind a noun and describes it: a bracket, or behind a comma an age, an origin, a
 * noun phrase, a relative clause.
 */
final class Appositions {

  /** Longer ones in an apposition are no titles: “Roe, author of “Ships at Sea,” said”. */
  private static final int MAX_TITLE = 14;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;

  Appositions(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  /**
   * {@return where the aside ends that starts with a comma or bracket at {@code open}, or -1 if
   * none does}
   */
  int behind(int open, int limit, int level) {
    if (open + 1 >= limit) {
      return -1;
    }
    if (bounds.quoted(open - 1) != level && tokens.is(open - 2, TokenKind.COMMA)) {
      return opens(open) ? end(open, limit, level) : -1; // the comma stands inside the marks
    }
    if (bounds.quoted(open) != level) {
      return -1;
    }
    return switch (tokens.kind(open)) {
      case OPENING_BRACKET -> behindBracket(open, limit);
      case COMMA -> opens(open + 1) ? end(open + 1, limit, level) : -1;
      default -> -1;
    };
  }

  private int behindBracket(int open, int limit) {
    for (int t = open + 1; t < limit && t < open + Asides.MAX_ASIDE; t++) {
      if (tokens.kind(t) == TokenKind.CLOSING_BRACKET) {
        return t + 1;
      }
    }
    return -1;
  }

  private boolean opens(int first) {
    return syntax.is(first, Tag.NUMBER)
        || isOrigin(first)
        || isFormer(first)
        || isRelative(first)
        || syntax.nounPhraseFrom(first).filter(phrase -> !phrases.isTime(phrase)).isPresent();
  }

  private boolean isRelative(int t) {
    return syntax.is(t, Tag.RELATIVE) && !tokens.is(t, "that");
  }

  /** "Ann Roe, of Orsk", "Ann Roe, 32, from the north". */
  private boolean isOrigin(int t) {
    return (tokens.is(t, "of") || tokens.is(t, "from")) && syntax.opensNounPhrase(t + 1);
  }

  /** "Ann Roe, then the mayor". */
  private boolean isFormer(int t) {
    return syntax.is(t, Tag.ADVERB)
        && syntax
            .nounPhraseFrom(t + 1)
            .filter(phrase -> tokens.is(phrase.head(), WordClass.PERSON))
            .isPresent();
  }

  /** The end of what starts here: punctuation or a clause of its own; -1 if it is such a clause. */
  private int end(int first, int limit, int level) {
    boolean relative = isRelative(first);
    int t = first;
    while (t < limit && t < first + Asides.MAX_ASIDE && !Phrases.isStop(tokens.kind(t))) {
      if (bounds.quoted(t) != level) {
        int behind = behindTitle(t, first, limit);
        if (behind < 0 || tokens.is(behind - 2, TokenKind.COMMA)) {
          t = Math.max(t, behind);
          break;
        }
        t = behind;
      } else if (relative) {
        if (isSaying(t)) {
          return -1;
        }
        t++;
      } else if (opensRelative(t) || (t > first && phrases.opensContactClause(t))) {
        relative = true;
      } else if (syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY)) {
        return -1;
      } else if (syntax.is(t, Tag.SUBORDINATOR)) {
        break;
      } else {
        t++;
      }
    }
    return t > first ? t : -1;
  }

  private boolean opensRelative(int t) {
    return syntax.is(t, Tag.RELATIVE)
        || (tokens.is(t, "that") && syntax.verbGroup(t + 1).isPresent());
  }

  private boolean isSaying(int t) {
    return syntax.verbGroup(t).isPresent() && phrases.isSaying(t);
  }

  /** The index behind a title in quotation marks: "author of “Ships at Sea”"; or -1. */
  private int behindTitle(int t, int first, int limit) {
    if (t == first || bounds.quoted(t) < 0 || !isBeforeTitle(t - 1)) {
      return -1;
    }
    int behind = bounds.quotationEnd(t);
    return behind <= limit && behind - t <= MAX_TITLE ? behind : -1;
  }

  private boolean isBeforeTitle(int t) {
    return syntax.is(t, Tag.PREPOSITION) || syntax.is(t, Tag.NOUN) || syntax.is(t, Tag.DETERMINER);
  }
}
