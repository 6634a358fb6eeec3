package org.onrecord.analysis.document;

import java.util.List;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.text.Span;

/**
 * Cuts a block into sentences. A full stop, question or exclamation mark ends one with the closing
 * marks behind it, unless what follows goes on with it: a lower-case word, or, behind quoted “…!”,
 * words that report it. The period of an abbreviation ends one only before a word that starts
 * sentences.
 */
final class SentenceSplitter {

  private final Tokens tokens;
  private final SentenceStarts starts;

  SentenceSplitter(Tokens tokens) {
    this.tokens = tokens;
    starts = new SentenceStarts(tokens);
  }

  /** Adds the sentences of the tokens from {@code first} to the one before {@code end}. */
  void split(int first, int end, List<Span> sentences) {
    int start = first;
    int t = first;
    while (t < end) {
      int next = ending(t, end);
      if (next > t && (next == end || (!isLabel(start, t) && ends(t, next, end)))) {
        sentences.add(tokens.span(start, next));
        start = next;
      }
      t = Math.max(next, t + 1);
    }
    if (start < end) {
      sentences.add(tokens.span(start, end));
    }
  }

  /**
   * {@return whether a full stop outside of quotation marks parts the tokens into several
   * sentences; a question or an exclamation within a headline does not}
   */
  boolean holdsSeveral(int first, int end) {
    boolean quoted = false;
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) == TokenKind.QUOTATION_MARK) {
        quoted = !quoted;
      } else if (!quoted && tokens.kind(t) == TokenKind.TERMINATOR && starts.isFullStop(t)) {
        int next = closing(t + 1, end);
        if (next < end && !isLabel(first, t) && ends(t, next, end)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Q. What is it?", "1. The plan": what has been read so far is no sentence. */
  private boolean isLabel(int start, int t) {
    return t == start
        ? tokens.kind(t) == TokenKind.WORD
        : t == start + 1 && isNumberOrLetter(start) && starts.isFullStop(t);
  }

  private boolean isNumberOrLetter(int t) {
    return tokens.kind(t) == TokenKind.NUMBER
        || (tokens.kind(t) == TokenKind.WORD && tokens.end(t) - tokens.start(t) == 1);
  }

  /** The index behind the marks that end a sentence if one ends at {@code t}; {@code t} if none. */
  private int ending(int t, int end) {
    if (tokens.kind(t) == TokenKind.TERMINATOR) {
      return starts.isName(t - 1) && t + 1 < end ? t : closing(t + 1, end);
    }
    return isAbbreviation(t) ? closing(t + 1, end) : t;
  }

  private boolean isAbbreviation(int t) {
    return tokens.kind(t) == TokenKind.WORD
        && tokens.lastUnit(t) == '.'
        && tokens.end(t) - tokens.start(t) > 1;
  }

  /** Skips terminators, closing quotation marks and brackets that belong to the sentence. */
  private int closing(int from, int end) {
    int t = from;
    while (t < end && (tokens.isGlued(t) ? isGluedClosing(t, end) : isLooseClosing(t, end))) {
      t++;
    }
    return t;
  }

  private boolean isGluedClosing(int t, int end) {
    return switch (tokens.kind(t)) {
      case TERMINATOR, CLOSING_BRACKET -> true;
      case QUOTATION_MARK -> {
        char mark = tokens.firstUnit(t);
        boolean opening = "“‘„«`".indexOf(mark) >= 0;
        boolean apart = t + 1 == end || !tokens.isGlued(t + 1) || !starts.isWordLike(t + 1);
        yield apart || (!opening && "”’»".indexOf(mark) >= 0);
      }
      default -> false;
    };
  }

  /** “We will go. ” */
  private boolean isLooseClosing(int t, int end) {
    return tokens.kind(t) == TokenKind.QUOTATION_MARK
        && (t + 1 == end || ("”»".indexOf(tokens.firstUnit(t)) >= 0 && !tokens.isGlued(t + 1)));
  }

  /** Whether the mark at {@code t}, closed before {@code next}, ends a sentence. */
  private boolean ends(int t, int next, int end) {
    if (isAbbreviation(t)) {
      return endsAfterAbbreviation(t, next, end);
    }
    return switch (tokens.kind(next)) {
      case WORD -> endsBefore(t, next, end);
      case NUMBER, ADDRESS, SYMBOL -> !tokens.isGlued(next);
      case QUOTATION_MARK, OPENING_BRACKET ->
          starts.isFullStop(t) || next + 1 == end || !starts.isLowerWord(next + 1);
      default -> false;
    };
  }

  private boolean endsBefore(int t, int next, int end) {
    if (tokens.isGlued(next)) {
      return isMissingBlank(next);
    }
    if (!starts.isCapital(next)) {
      return false;
    }
    boolean quoted = tokens.kind(next - 1) == TokenKind.QUOTATION_MARK;
    if (starts.isFullStop(t)) {
      return true;
    }
    if (quoted && starts.isReport(next, end)) {
      return false;
    }
    boolean omission =
        starts.isEllipsis(t) && !tokens.isGlued(t) && !tokens.is(t - 1, TokenKind.TERMINATOR);
    return !omission || starts.isFunctionWord(next);
  }

  /** "the end.The start" */
  private boolean isMissingBlank(int next) {
    return next >= 2
        && starts.isCapital(next)
        && tokens.end(next) - tokens.start(next) > 1
        && (tokens.kind(next - 1) != TokenKind.TERMINATOR || starts.isLowerWord(next - 2));
  }

  private boolean endsAfterAbbreviation(int t, int next, int end) {
    if (tokens.is(t, WordClass.TITLE) && tokens.is(t, WordClass.LEADING_ABBREVIATION)) {
      return false;
    }
    if (tokens.kind(next) == TokenKind.QUOTATION_MARK) {
      return next + 1 < end
          && !tokens.isGlued(next)
          && starts.isCapital(next + 1)
          && starts.isFunctionWord(next + 1);
    }
    if (tokens.kind(next) != TokenKind.WORD || tokens.isGlued(next) || !starts.isCapital(next)) {
      return false;
    }
    return starts.isFunctionWord(next) || (starts.isHourOrEtc(t) && !starts.isTimeLike(next));
  }
}
