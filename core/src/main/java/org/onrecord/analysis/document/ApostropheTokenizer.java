package org.onrecord.analysis.document;

import org.onrecord.text.Apostrophes;

/**
 * Cuts what starts with a mark that is apostrophe or single quotation mark: cut-off endings,
 * elisions, plural possessives, quotation marks.
 */
final class ApostropheTokenizer {

  private final String text;
  private final TokenList tokens;
  private boolean open; // a single quotation mark may be open on this line

  ApostropheTokenizer(String text, TokenList tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Forgets what was open on the line before. */
  void startLine() {
    open = false;
  }

  /** Adds the token at {@code start} and returns its end. */
  int cut(int start, char c) {
    boolean glued = start > 0 && !Characters.isBlank(text.charAt(start - 1));
    if (glued && isCutOffEnding(start)) {
      return tokens.add(TokenKind.WORD, start, start + 2);
    }
    if (isElision(start, c)) {
      return elision(start);
    }
    if (start + 1 < text.length() && text.charAt(start + 1) == c) {
      return several(start, c);
    }
    if (glued && isPossessive(start)) {
      return tokens.add(TokenKind.WORD, start, start + 1);
    }
    open = !glued || (open && tokens.endsWith(TokenKind.WORD));
    return tokens.add(TokenKind.QUOTATION_MARK, start, start + 1);
  }

  /** The ending that was cut off by a mark of its own: “Mr. Lind”'s. */
  private boolean isCutOffEnding(int start) {
    int end = start + 1;
    boolean s = end < text.length() && (text.charAt(end) == 's' || text.charAt(end) == 'S');
    return s && !Characters.isWordPartAt(text, end + 1);
  }

  private boolean isElision(int start, char c) {
    boolean inWord = start > 0 && Characters.isWordPart(text, start - 1);
    return !inWord
        && Apostrophes.isElision(text, start)
        && (c != '‘' || !Characters.isUpperAt(text, start + 1));
  }

  private int elision(int start) {
    if (Characters.isFigure(text, start + 1)) {
      return tokens.add(TokenKind.NUMBER, start, NumberScanner.end(text, start + 1));
    }
    int end = WordScanner.end(text, start + 1);
    boolean both =
        end == start + 2 && end < text.length() && Characters.isApostrophe(text.charAt(end));
    return tokens.add(TokenKind.WORD, start, both ? end + 1 : end); // ’n’
  }

  /** A double mark typed as two, or three with a single one. */
  private int several(int start, char c) {
    int end = Punctuation.runEnd(text, start, c);
    return tokens.add(TokenKind.QUOTATION_MARK, start, end - start == 2 ? end : start + 1);
  }

  /** "officials’ plan", where no quotation is open that the mark could close. */
  private boolean isPossessive(int start) {
    char before = text.charAt(start - 1);
    return !open
        && (before == 's' || before == 'S')
        && text.startsWith(" ", start + 1)
        && Characters.isWordPartAt(text, start + 2);
  }
}
