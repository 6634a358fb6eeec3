package org.onrecord.analysis.document;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, perhaps with digits, inner hyphens, apostrophes or abbreviation periods. */
  WORD,
  /** Starts with a digit: "18", "2,000.5", "4th", "2016-17". */
  NUMBER,
  /** A mark that can open or close a quotation: “ ” ‘ ’ " ' ` `` '' « ». */
  QUOTATION_MARK,
  /** Ends a sentence: . ! ? … */
  TERMINATOR,
  COMMA,
  COLON,
  SEMICOLON,
  /** A dash between words: — – -- -. */
  DASH,
  OPENING_BRACKET,
  CLOSING_BRACKET,
  /** A web address, an e-mail address, an @name or a #tag. */
  ADDRESS,
  /** Any other character, as in {@code $5}, {@code 4%}. */
  SYMBOL
}
