package org.onrecord.analysis.document;

/** What single characters are for the tokenizer. */
final class Characters {

  private Characters() {}

  static boolean isBlank(char c) {
    return c <= ' '
        || c == '\u00A0'
        || (c > 127
            && (Character.isWhitespace(c)
                || c == '\u2007'
                || c == '\u202F'
                || c == '\u200B'
                || c == '\uFEFF'
                || Character.isISOControl(c)));
  }

  /** Whether a letter, digit or combining mark stands at {@code i}. */
  static boolean isWordPart(CharSequence text, int i) {
    char c = text.charAt(i);
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }
    int point = Character.codePointAt(text, i);
    int type = Character.getType(point);
    return Character.isLetterOrDigit(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** Joins two letters to one word: co-host, don't, AT&T. */
  static boolean joins(char c) {
    return c == '-' || c == '\'' || c == '’' || c == '\u2010' || c == '\u2011' || c == '&';
  }

  static TokenKind kind(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‛', '\'', '`', '＂', '‹', '›' ->
          TokenKind.QUOTATION_MARK;
      case '.', '!', '?', '…' -> TokenKind.TERMINATOR;
      case ',' -> TokenKind.COMMA;
      case ':' -> TokenKind.COLON;
      case ';' -> TokenKind.SEMICOLON;
      case '—', '–', '-', '―' -> TokenKind.DASH;
      case '(', '[', '{' -> TokenKind.OPENING_BRACKET;
      case ')', ']', '}' -> TokenKind.CLOSING_BRACKET;
      default -> TokenKind.SYMBOL;
    };
  }
}
