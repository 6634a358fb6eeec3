package org.onrecord.analysis.document;

/** What single characters are for the tokenizer. */
final class Characters {

  /** What an ASCII character is. */
  private static final byte OTHER = 0;

  private static final byte BLANK = 1;
  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;
  private static final byte[] ASCII = ascii();

  /** ASCII characters that end a word for sure: blanks and most punctuation. */
  private static final boolean[] ENDS_WORD = endsWord();

  private Characters() {}

  private static boolean[] endsWord() {
    boolean[] ends = new boolean[128];
    for (char c = 0; c < 128; c++) {
      ends[c] = ASCII[c] < LETTER && ".:@'`-_&".indexOf(c) < 0;
    }
    return ends;
  }

  static boolean isAsciiLetter(char c) {
    return c < 128 && ASCII[c] == LETTER;
  }

  /** Whether a word of ASCII letters ends before {@code c}, whatever comes behind it. */
  static boolean endsWord(char c) {
    return c < 128 && ENDS_WORD[c];
  }

  private static byte[] ascii() {
    byte[] sorts = new byte[128];
    for (char c = 0; c < 128; c++) {
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean blank = c <= ' ' || c == 127;
      sorts[c] = letter ? LETTER : c >= '0' && c <= '9' ? DIGIT : blank ? BLANK : OTHER;
    }
    return sorts;
  }

  /** Blanks, line ends, controls and what is not seen: zero-width blanks, marks of direction. */
  static boolean isBlank(char c) {
    if (c < 128) {
      return ASCII[c] == BLANK;
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Whether a letter, digit or combining mark stands at {@code i}. */
  static boolean isWordPart(String text, int i) {
    char c = text.charAt(i);
    return c < 128 ? ASCII[c] >= LETTER : isOtherWordPart(text, i, c);
  }

  /** The same, false outside of the text. */
  static boolean isWordPartAt(String text, int i) {
    return 0 <= i && i < text.length() && isWordPart(text, i);
  }

  static boolean isLetterAt(String text, int i) {
    return 0 <= i && i < text.length() && Character.isLetter(text.codePointAt(i));
  }

  static boolean isUpperAt(String text, int i) {
    return 0 <= i && i < text.length() && Character.isUpperCase(text.codePointAt(i));
  }

  static boolean isDigitAt(String text, int i) {
    return 0 <= i && i < text.length() && Character.isDigit(text.charAt(i));
  }

  /** A decimal digit, or a fraction or raised figure: 4, ½, ². */
  static boolean isFigure(String text, int i) {
    char c = text.charAt(i);
    return c < 128
        ? ASCII[c] == DIGIT
        : Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private static boolean isOtherWordPart(String text, int i, char c) {
    return switch (Character.getType(text.codePointAt(i))) {
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER ->
          c != 'â' || !isMisread(text, i);
      case Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> false;
    };
  }

  /** Whether punctuation stands at {@code i} whose UTF-8 was read as windows-1252: â€œ. */
  static boolean isMisread(String text, int i) {
    return text.charAt(i) == 'â'
        && i + 1 < text.length()
        && (text.charAt(i + 1) == '€' || text.charAt(i + 1) == '\u0080');
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }

  /** {@return whether an apostrophe stands for the first letters of this stretch: "’twas"} */
  static boolean isElided(String text, int start, int end) {
    return end - start > 1 && isApostrophe(text.charAt(start));
  }

  static TokenKind kind(char c) {
    return switch (c) {
      case '"', '“', '”', '„', '‟', '«', '»', '‘', '’', '‚', '‛', '\'', '`', '＂', '‹', '›' ->
          TokenKind.QUOTATION_MARK;
      case '.', '!', '?', '…', '。', '！', '？' -> TokenKind.TERMINATOR;
      case ',', '，' -> TokenKind.COMMA;
      case ':' -> TokenKind.COLON;
      case ';' -> TokenKind.SEMICOLON;
      case '—', '–', '-', '―', '−', '‐', '‑' -> TokenKind.DASH;
      case '(', '[', '{' -> TokenKind.OPENING_BRACKET;
      case ')', ']', '}' -> TokenKind.CLOSING_BRACKET;
      default -> TokenKind.SYMBOL;
    };
  }
}
