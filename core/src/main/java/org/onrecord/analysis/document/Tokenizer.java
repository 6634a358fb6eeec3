package org.onrecord.analysis.document;

import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.PackedForm;
import org.onrecord.analysis.lexicon.Word;

/**
 * Cuts a text into tokens, in one pass from left to right. Every character that is no blank is part
 * of a token.
 */
final class Tokenizer {

  private static final long CANNOT = PackedForm.of("cannot");

  private final String text;
  private final Lexicon lexicon;
  private final Abbreviations abbreviations;
  private final TokenList tokens;
  private final ApostropheTokenizer apostrophes;
  private final Punctuation punctuation;

  private Tokenizer(Lexicon lexicon, String text) {
    this.text = text;
    this.lexicon = lexicon;
    abbreviations = new Abbreviations(lexicon, text);
    tokens = new TokenList(text, new Forms(lexicon, text));
    apostrophes = new ApostropheTokenizer(text, tokens);
    punctuation = new Punctuation(text, tokens);
  }

  static Tokens tokenize(String text, Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(lexicon, text);
    tokenizer.run();
    return tokenizer.tokens.toTokens();
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Characters.isAsciiLetter(c)) {
        i = plainWord(i, c);
      } else if (Characters.isBlank(c)) {
        if (c == '\n' || c == '\r') {
          apostrophes.startLine();
        }
        i++;
      } else if (Characters.isWordPart(text, i)) {
        i = Characters.isFigure(text, i) ? number(i) : word(i, c);
      } else {
        i = mark(i, c);
      }
    }
  }

  /** Most words are ASCII letters up to a blank or comma: they are packed on the way. */
  private int plainWord(int start, char first) {
    long packed = 0;
    int capitals = 0;
    int end = start;
    char c = first;
    do {
      packed = PackedForm.append(packed, (char) (c | ' ')); // lower case
      capitals += CapitalLetters.count(c);
      end++;
      c = end < text.length() ? text.charAt(end) : ' ';
    } while (Characters.isAsciiLetter(c));
    if (!Characters.endsWord(c) || packed == CANNOT) {
      return word(start, first);
    }
    Word word =
        end - start <= PackedForm.LONGEST
            ? lexicon.lookUp(packed, text, start, end)
            : lexicon.lookUp(text, start, end);
    byte letters = CapitalLetters.of(CapitalLetters.count(first) > 0, end - start, capitals);
    return tokens.add(TokenKind.WORD, start, end, word, letters);
  }

  private int word(int start, char first) {
    if (first == 'h' || first == 'w' || first == 'H' || first == 'W') {
      int web = Addresses.webEnd(text, start);
      if (web > start) {
        return tokens.add(TokenKind.ADDRESS, start, web);
      }
    }
    int end = WordScanner.end(text, start);
    char next = end < text.length() ? text.charAt(end) : ' ';
    if ((next == '.' || next == '@') && Characters.isWordPartAt(text, end + 1)) {
      int address = Addresses.end(text, start, end);
      if (address > end) {
        boolean name = next == '.' && Characters.isUpperAt(text, start); // Caliber.Az
        return tokens.add(name ? TokenKind.WORD : TokenKind.ADDRESS, start, address);
      }
    }
    return next == '.' ? beforePeriod(start, end) : contracted(start, end);
  }

  /** A word with a period behind it: perhaps an abbreviation, and that a part of a compound. */
  private int beforePeriod(int start, int end) {
    boolean behindComma = tokens.endsWith(TokenKind.COMMA);
    boolean behindName = Characters.isUpperAt(text, tokens.lastStart());
    int whole = abbreviations.end(start, end, behindComma, behindName);
    if (whole == end) {
      return contracted(start, end);
    }
    boolean compound =
        whole < text.length()
            && text.charAt(whole) == '-'
            && Characters.isWordPartAt(text, whole + 1); // U.S.-led
    return tokens.add(TokenKind.WORD, start, compound ? WordScanner.end(text, whole + 1) : whole);
  }

  private int contracted(int start, int end) {
    int stem = Contractions.stem(text, start, end);
    if (stem > start && stem < end) {
      tokens.add(TokenKind.WORD, start, stem);
      return tokens.add(TokenKind.WORD, stem, end);
    }
    return tokens.add(TokenKind.WORD, start, end);
  }

  private int number(int start) {
    int end = NumberScanner.end(text, start);
    if (end < text.length() && text.charAt(end) == '.' && Characters.isLetterAt(text, end + 1)) {
      int address = Addresses.end(text, start, end); // 9news.example.com
      if (address > end) {
        return tokens.add(TokenKind.ADDRESS, start, address);
      }
    }
    return tokens.add(TokenKind.NUMBER, start, end);
  }

  private int mark(int start, char c) {
    if (Characters.kind(c) == TokenKind.QUOTATION_MARK) {
      int ornament = punctuation.cutOrnament(start);
      if (ornament > start) {
        return ornament;
      }
    }
    if (Characters.isApostrophe(c)) {
      return apostrophes.cut(start, c);
    }
    boolean decimal =
        c == '.'
            && Characters.isDigitAt(text, start + 1)
            && (start == 0 || Characters.isBlank(text.charAt(start - 1)));
    return decimal
        ? tokens.add(TokenKind.NUMBER, start, NumberScanner.end(text, start + 1)) // .45
        : punctuation.cut(start, c);
  }
}
