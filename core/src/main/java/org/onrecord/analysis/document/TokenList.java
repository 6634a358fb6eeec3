package org.onrecord.analysis.document;

import java.util.Arrays;
import org.onrecord.analysis.lexicon.Word;

/** Tokens while they are being cut, in text order. Not thread-safe. */
final class TokenList {

  /** English news has a token about every five characters. */
  private static final int CHARACTERS = 5;

  private static final int LEAST = 16;

  private final String text;
  private final Forms forms;
  private int size;
  private int[] starts;
  private int[] ends;
  private TokenKind[] kinds;
  private Word[] words;
  private byte[] capitals;

  TokenList(String text, Forms forms) {
    this.text = text;
    this.forms = forms;
    int capacity = text.length() / CHARACTERS + LEAST;
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new TokenKind[capacity];
    words = new Word[capacity];
    capitals = new byte[capacity];
  }

  /** Adds a token, looks its word up, and returns its end. */
  int add(TokenKind kind, int start, int end) {
    return add(kind, start, end, forms.word(start, end), CapitalLetters.of(text, start, end));
  }

  /** Adds a token and returns its end. */
  int add(TokenKind kind, int start, int end, Word word, byte capitalLetters) {
    if (size == starts.length) {
      grow();
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    words[size] = word;
    capitals[size++] = capitalLetters;
    return end;
  }

  /** {@return whether the last token is of this kind} */
  boolean endsWith(TokenKind kind) {
    return size > 0 && kinds[size - 1] == kind;
  }

  /** {@return where the last token starts, or -1 if there is none} */
  int lastStart() {
    return size > 0 ? starts[size - 1] : -1;
  }

  Tokens toTokens() {
    return new Tokens(text, size, starts, ends, kinds, words, capitals);
  }

  private void grow() {
    int capacity = size * 2;
    starts = Arrays.copyOf(starts, capacity);
    ends = Arrays.copyOf(ends, capacity);
    kinds = Arrays.copyOf(kinds, capacity);
    words = Arrays.copyOf(words, capacity);
    capitals = Arrays.copyOf(capitals, capacity);
  }
}
