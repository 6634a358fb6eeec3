package org.onrecord.analysis.document;

/**
 * Cuts what is neither word nor number nor apostrophe: punctuation, symbols, @names, left-over
 * HTML.
 */
final class Punctuation {

  /** So many like marks in a row are an ornament: ____, ****, ----. */
  private static final int ORNAMENT = 4;

  /** So many quotation marks side by side, of whatever shape, quote nothing. */
  private static final int QUOTATION_ORNAMENT = 6;

  private final String text;
  private final TokenList tokens;
  private final Markup markup;

  Punctuation(String text, TokenList tokens) {
    this.text = text;
    this.tokens = tokens;
    markup = new Markup(text);
  }

  /** {@return the end of the run of like marks that starts at {@code start}} */
  static int runEnd(String text, int start, char mark) {
    int i = start + 1;
    while (i < text.length() && text.charAt(i) == mark) {
      i++;
    }
    return i;
  }

  /** Adds the ornament of quotation marks at {@code start} and returns its end, if one is there. */
  int cutOrnament(int start) {
    int i = start;
    while (i < text.length() && Characters.kind(text.charAt(i)) == TokenKind.QUOTATION_MARK) {
      i++;
    }
    return i - start >= QUOTATION_ORNAMENT ? tokens.add(TokenKind.SYMBOL, start, i) : start;
  }

  /** Adds the token at {@code start} and returns its end. */
  int cut(int start, char c) {
    return switch (c) {
      case '@', '#' -> named(start, c);
      case '<' -> whole(start, c, markup.tagEnd(start));
      case '&' -> whole(start, c, markup.referenceEnd(start));
      case '.' -> period(start);
      case 'â' -> misread(start);
      default -> marks(start, c);
    };
  }

  /** An @name or #tag; "#1" is none. */
  private int named(int start, char c) {
    int end = start + 1;
    boolean letters = Characters.isLetterAt(text, end) || text.startsWith("_", end);
    int name = letters || c == '#' ? Addresses.nameEnd(text, end) : end;
    boolean tag = name > end && (letters || Characters.isLetterAt(text, name - 1));
    return tag ? tokens.add(TokenKind.ADDRESS, start, name) : marks(start, c);
  }

  private int whole(int start, char c, int end) {
    return end > start ? tokens.add(TokenKind.SYMBOL, start, end) : marks(start, c);
  }

  /** A full stop or an ellipsis of any length and spacing: . ... . . . */
  private int period(int start) {
    int i = runEnd(text, start, '.');
    if (text.startsWith(" . .", i)) {
      while (text.startsWith(" .", i)) {
        i += 2;
      }
    }
    return tokens.add(TokenKind.TERMINATOR, start, i);
  }

  /** Punctuation whose UTF-8 was read as windows-1252. */
  private int misread(int start) {
    int end = Math.min(start + 3, text.length());
    TokenKind kind =
        switch (text.charAt(end - 1)) {
          case '“', '”', '\u0093', '\u0094' -> TokenKind.DASH;
          case '¦' -> TokenKind.TERMINATOR;
          case 'œ', '˜', '™', '\u0098', '\u0099', '\u009C', '\u009D' -> TokenKind.QUOTATION_MARK;
          default -> TokenKind.SYMBOL;
        };
    return tokens.add(kind, start, kind == TokenKind.SYMBOL ? start + 2 : end);
  }

  /** A mark, with its like if they make an ornament or a dash, and what combines with it. */
  private int marks(int start, char c) {
    TokenKind kind = Characters.kind(c);
    int run = Character.isSurrogate(c) ? start : runEnd(text, start, c);
    if (run - start >= ORNAMENT) {
      return tokens.add(kind, start, run);
    }
    if (c == '-' || c == '_') {
      return tokens.add(kind, start, run);
    }
    int end = start + Character.charCount(text.codePointAt(start));
    return tokens.add(kind, start, c < 128 ? end : Emoji.end(text, end));
  }
}
