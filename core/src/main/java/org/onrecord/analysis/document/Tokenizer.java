package org.onrecord.analysis.document;

import java.util.Arrays;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.PackedForm;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.text.Apostrophes;

/**
 * Cuts a text into tokens, in one pass from left to right. Every character that is no blank is part
 * of a token.
 */
final class Tokenizer {

  /** So many like marks in a row are an ornament: ____, ****, ----. */
  private static final int ORNAMENT = 4;

  private static final long CANNOT = PackedForm.of("cannot");

  private final String text;
  private final Lexicon lexicon;
  private final Forms forms;
  private final Abbreviations abbreviations;
  private final Markup markup;
  private int size;
  private int[] starts;
  private int[] ends;
  private TokenKind[] kinds;
  private Word[] words;
  private boolean singleOpen; // a single quotation mark may be open on this line

  private Tokenizer(Lexicon lexicon, String text) {
    this.text = text;
    this.lexicon = lexicon;
    forms = new Forms(lexicon, text);
    abbreviations = new Abbreviations(lexicon, text);
    markup = new Markup(text);
    int capacity = text.length() / 5 + 16;
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new TokenKind[capacity];
    words = new Word[capacity];
  }

  static Tokens tokenize(String text, Lexicon lexicon) {
    Tokenizer tokenizer = new Tokenizer(lexicon, text);
    tokenizer.run();
    return new Tokens(
        text, tokenizer.size, tokenizer.starts, tokenizer.ends, tokenizer.kinds, tokenizer.words);
  }

  private void run() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Characters.isAsciiLetter(c)) {
        i = plainWord(i, c);
      } else if (Characters.isBlank(c)) {
        singleOpen &= c != '\n' && c != '\r';
        i++;
      } else if (Characters.isWordPart(text, i)) {
        i = Characters.isFigure(text, i) ? number(i, i) : word(i, c);
      } else {
        i = mark(i, c);
      }
    }
  }

  /** Most words are ASCII letters up to a blank or comma: they are packed on the way. */
  private int plainWord(int start, char first) {
    long packed = 0;
    int end = start;
    char c = first;
    do {
      packed = PackedForm.append(packed, (char) (c | ' ')); // lower case
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
    return add(TokenKind.WORD, start, end, word);
  }

  private int word(int start, char first) {
    if (first == 'h' || first == 'w' || first == 'H' || first == 'W') {
      int web = Addresses.webEnd(text, start);
      if (web > start) {
        return add(TokenKind.ADDRESS, start, web);
      }
    }
    int end = WordScanner.end(text, start);
    char next = end < text.length() ? text.charAt(end) : ' ';
    if (next == '.' || next == '@') {
      return beforePeriod(start, end);
    }
    return contracted(start, end);
  }

  /** A word with a period or an @ behind it: perhaps a domain, an abbreviation, an address. */
  private int beforePeriod(int start, int end) {
    if (Characters.isWordPartAt(text, end + 1)) {
      int address = Addresses.end(text, start, end);
      if (address > end) {
        boolean name = Characters.isUpperAt(text, start) && text.indexOf('@', start) != end;
        return add(name ? TokenKind.WORD : TokenKind.ADDRESS, start, address);
      }
    }
    if (text.charAt(end) == '@') {
      return contracted(start, end);
    }
    boolean behindComma = size > 0 && kinds[size - 1] == TokenKind.COMMA;
    boolean behindName = size > 0 && Characters.isUpperAt(text, starts[size - 1]);
    int whole = abbreviations.end(start, end, behindComma, behindName);
    if (whole == end) {
      return contracted(start, end);
    }
    boolean compound =
        whole < text.length()
            && text.charAt(whole) == '-'
            && Characters.isWordPartAt(text, whole + 1); // U.S.-led
    return add(TokenKind.WORD, start, compound ? WordScanner.end(text, whole + 1) : whole);
  }

  private int contracted(int start, int end) {
    int stem = Contractions.stem(text, start, end);
    if (stem > start && stem < end) {
      add(TokenKind.WORD, start, stem);
      return add(TokenKind.WORD, stem, end);
    }
    return add(TokenKind.WORD, start, end);
  }

  private int number(int start, int figures) {
    int end = NumberScanner.end(text, figures);
    if (end < text.length() && text.charAt(end) == '.' && Characters.isLetterAt(text, end + 1)) {
      int address = Addresses.end(text, start, end); // 9news.example.com
      if (address > end) {
        return add(TokenKind.ADDRESS, start, address);
      }
    }
    return add(TokenKind.NUMBER, start, end);
  }

  private int mark(int start, char c) {
    if (Characters.isApostrophe(c)) {
      return apostrophe(start, c);
    }
    int end = start + Character.charCount(text.codePointAt(start));
    return switch (c) {
      case '@', '#' -> named(start, end, c);
      case '<', '&' -> marked(start, end, c);
      case '.' -> period(start, end);
      case 'â' -> misread(start);
      default -> run(start, end, c, Characters.kind(c));
    };
  }

  /** An @name or #tag; "#1" is none. */
  private int named(int start, int end, char c) {
    boolean letters = Characters.isLetterAt(text, end) || text.startsWith("_", end);
    int name = letters || c == '#' ? Addresses.nameEnd(text, end) : end;
    boolean tag = name > end && (letters || Characters.isLetterAt(text, name - 1));
    return tag ? add(TokenKind.ADDRESS, start, name) : run(start, end, c, TokenKind.SYMBOL);
  }

  private int marked(int start, int end, char c) {
    int whole = c == '<' ? markup.tagEnd(start) : markup.referenceEnd(start);
    return whole > start
        ? add(TokenKind.SYMBOL, start, whole)
        : run(start, end, c, TokenKind.SYMBOL);
  }

  /** A full stop, an ellipsis of any length and spacing, or a decimal point: . ... . . . .45 */
  private int period(int start, int end) {
    boolean apart = start == 0 || Characters.isBlank(text.charAt(start - 1));
    if (apart && Characters.isDigitAt(text, end)) {
      return number(start, end);
    }
    int i = end;
    while (text.startsWith(".", i)) {
      i++;
    }
    if (text.startsWith(" . .", i)) {
      while (text.startsWith(" .", i)) {
        i += 2;
      }
    }
    return add(TokenKind.TERMINATOR, start, i);
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
    return add(kind, start, kind == TokenKind.SYMBOL ? start + 2 : end);
  }

  /** A mark, with its like if they make an ornament or a dash, and what combines with it. */
  private int run(int start, int end, char c, TokenKind kind) {
    int i = end;
    while (i < text.length() && text.charAt(i) == c && !Character.isSurrogate(c)) {
      i++;
    }
    if (i - start >= ORNAMENT) {
      return add(kind == TokenKind.QUOTATION_MARK ? TokenKind.SYMBOL : kind, start, i);
    }
    if (c == '-' || c == '_') {
      return add(kind, start, i);
    }
    return add(kind, start, c < 128 ? end : Emoji.end(text, end));
  }

  private int apostrophe(int start, char c) {
    boolean glued = start > 0 && !Characters.isBlank(text.charAt(start - 1));
    if (glued && isCutOffEnding(start)) {
      return add(TokenKind.WORD, start, start + 2);
    }
    if (isElision(start, c)) {
      return elision(start);
    }
    boolean twice = start + 1 < text.length() && text.charAt(start + 1) == c;
    if (twice) {
      boolean three = text.startsWith(text.substring(start, start + 1), start + 2);
      return three
          ? run(start, start + 1, c, TokenKind.QUOTATION_MARK)
          : add(TokenKind.QUOTATION_MARK, start, start + 2);
    }
    if (glued && isPossessive(start)) {
      return add(TokenKind.WORD, start, start + 1);
    }
    singleOpen = !glued || (singleOpen && size > 0 && kinds[size - 1] == TokenKind.WORD);
    return add(TokenKind.QUOTATION_MARK, start, start + 1);
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
      return number(start, start + 1);
    }
    int end = WordScanner.end(text, start + 1);
    boolean both =
        end == start + 2 && end < text.length() && Characters.isApostrophe(text.charAt(end));
    return add(TokenKind.WORD, start, both ? end + 1 : end); // ’n’
  }

  /** "officials’ plan", where no quotation is open that the mark could close. */
  private boolean isPossessive(int start) {
    char before = text.charAt(start - 1);
    return !singleOpen
        && (before == 's' || before == 'S')
        && text.startsWith(" ", start + 1)
        && Characters.isWordPartAt(text, start + 2);
  }

  private int add(TokenKind kind, int start, int end) {
    return add(kind, start, end, forms.word(start, end));
  }

  private int add(TokenKind kind, int start, int end, Word word) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    words[size++] = word;
    return end;
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    words = Arrays.copyOf(words, capacity);
  }
}
