package org.onrecord.analysis.document;

import java.util.Arrays;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Cuts a text into tokens, in one pass from left to right. */
final class Tokenizer {

  private final Lexicon lexicon;
  private final String text;
  private int size;
  private int[] starts;
  private int[] ends;
  private TokenKind[] kinds;
  private Word[] words;

  private Tokenizer(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
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
    int i = text.startsWith("\uFEFF") ? 1 : 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        i++;
      } else if (Characters.isWordPart(text, i)) {
        i = word(i);
      } else {
        i = mark(i, c);
      }
    }
  }

  private int word(int start) {
    int address = Addresses.end(text, start);
    if (address > start) {
      return add(TokenKind.ADDRESS, start, address);
    }
    if (Character.isDigit(text.charAt(start))) {
      return add(TokenKind.NUMBER, start, numberEnd(start));
    }
    int end = lettersEnd(start);
    end = withPeriod(start, end);
    int stem = Contractions.stem(text, start, end);
    if (stem > start && stem < end) {
      add(TokenKind.WORD, start, stem);
      return add(TokenKind.WORD, stem, end);
    }
    return add(TokenKind.WORD, start, end);
  }

  /** Letters and digits, joined by single hyphens, apostrophes and the ampersand of "AT&T". */
  private int lettersEnd(int start) {
    int i = start;
    while (i < text.length()) {
      if (Characters.isWordPart(text, i)) {
        i += Character.charCount(text.codePointAt(i));
      } else if (i + 1 < text.length()
          && Characters.joins(text.charAt(i))
          && Characters.isWordPart(text, i + 1)
          && (text.charAt(i) != '&' || isShortUpper(start, i))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  private boolean isShortUpper(int start, int end) {
    return end - start <= 3 && text.substring(start, end).chars().allMatch(Character::isUpperCase);
  }

  private int numberEnd(int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean inner = c == ',' || c == '.' || c == '-' || c == '/' || c == ':';
      boolean digitFollows = i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
      if (Characters.isWordPart(text, i)) {
        i += Character.charCount(text.codePointAt(i));
      } else if ((inner && digitFollows)
          || (c == '-' && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }

  /** Takes in the period of "U.S.", of an initial ("J.") and of a listed abbreviation ("Mr."). */
  private int withPeriod(int start, int end) {
    if (end >= text.length() || text.charAt(end) != '.') {
      return end;
    }
    if (end - start == 1 && Character.isLetter(text.charAt(start))) {
      int i = end + 1;
      while (i + 1 < text.length()
          && Character.isLetter(text.charAt(i))
          && text.charAt(i + 1) == '.') {
        i += 2;
      }
      boolean wordFollows = i < text.length() && Characters.isWordPart(text, i);
      boolean initial = Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I';
      return i > end + 1 && !wordFollows ? i : initial ? end + 1 : end;
    }
    Word abbreviation = lexicon.listed(text, start, end + 1);
    return abbreviation != null && abbreviation.is(WordClass.ABBREVIATION) ? end + 1 : end;
  }

  private int mark(int start, char c) {
    int end = start + Character.charCount(text.codePointAt(start));
    if ((c == '@' || c == '#') && end < text.length() && Characters.isWordPart(text, end)) {
      return add(TokenKind.ADDRESS, start, Addresses.nameEnd(text, end));
    }
    if (isElision(start, c)) {
      return add(TokenKind.WORD, start, lettersEnd(end));
    }
    boolean twice = end < text.length() && text.charAt(end) == c;
    if (twice && (c == '`' || c == '\'')) {
      return add(TokenKind.QUOTATION_MARK, start, end + 1);
    }
    if (c == '.' || c == '-') {
      while (end < text.length() && text.charAt(end) == c) {
        end++;
      }
    }
    return add(Characters.kind(c), start, end);
  }

  /** The endings that were cut off by a mark of their own: “Mr. Lind”'s. */
  private boolean isElision(int start, char c) {
    if (c != '\'' && c != '’') {
      return false;
    }
    int end = start + 1;
    boolean s = end < text.length() && (text.charAt(end) == 's' || text.charAt(end) == 'S');
    boolean glued = start > 0 && !Characters.isBlank(text.charAt(start - 1));
    return s && glued && (end + 1 == text.length() || !Characters.isWordPart(text, end + 1));
  }

  private int add(TokenKind kind, int start, int end) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      words = Arrays.copyOf(words, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    words[size++] = lexicon.lookUp(text, start, end);
    return end;
  }
}
