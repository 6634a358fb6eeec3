package org.onrecord.analysis.document;

import java.util.Arrays;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.text.Span;

/**
 * The tokens of a text, by index from 0: where each stands, what kind it is, and its word.
 *
 * <p>Contractions are split ("did|n't", "Lind|'s"), hyphenated words are not. Indexes of tokens are
 * used inside the analysis only; facts carry spans. Immutable and thread-safe.
 */
public final class Tokens {

  private static final int BLOCK = 6; // bits of an offset that are left out to find its block

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final Word[] words;
  private final String[] forms; // of the words, and their classes: asked most, so they stand here
  private final long[] classes;
  private final byte[] capitals; // bits of CapitalLetters
  private final int[] blocks; // of text: the first token that starts in it or later

  Tokens(
      String text,
      int size,
      int[] starts,
      int[] ends,
      TokenKind[] kinds,
      Word[] words,
      byte[] capitals) {
    this.text = text;
    this.size = size;
    this.starts = starts;
    this.ends = ends;
    this.kinds = kinds;
    this.words = words;
    this.capitals = capitals;
    forms = new String[size];
    classes = new long[size];
    blocks = new int[(text.length() >> BLOCK) + 2];
    int block = 0;
    for (int t = 0; t < size; t++) {
      forms[t] = words[t].form();
      classes[t] = words[t].classes();
      while (block << BLOCK <= starts[t]) {
        blocks[block++] = t;
      }
    }
    Arrays.fill(blocks, block, blocks.length, size);
  }

  /** {@return the number of tokens} */
  public int size() {
    return size;
  }

  /** {@return the UTF-16 offset where the token starts} */
  public int start(int token) {
    return starts[token];
  }

  /** {@return the UTF-16 offset behind the token} */
  public int end(int token) {
    return ends[token];
  }

  /** {@return what the token is made of} */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** {@return the token's word; of punctuation a word without classes} */
  public Word word(int token) {
    return words[token];
  }

  /** {@return the token in lower case with straight apostrophes} */
  public String form(int token) {
    return forms[token];
  }

  /** {@return the dictionary form of the token's word} */
  public String lemma(int token) {
    return words[token].lemma();
  }

  /** {@return whether the token exists and can be of this class; false outside the text} */
  public boolean is(int token, WordClass wordClass) {
    return 0 <= token && token < size && (classes[token] & wordClass.bit()) != 0;
  }

  /** {@return whether the token exists and is of this kind; false outside the text} */
  public boolean is(int token, TokenKind kind) {
    return 0 <= token && token < size && kinds[token] == kind;
  }

  /** {@return whether the token exists and has this form, a literal in lower case} */
  @SuppressWarnings("ReferenceEquality") // literals are interned, as forms are
  public boolean is(int token, String form) {
    assert form.intern() == form : form + " is no literal";
    return 0 <= token && token < size && forms[token] == form;
  }

  /** {@return whether the token starts with an upper-case letter, its apostrophe left aside} */
  public boolean isCapitalized(int token) {
    return (capitals[token] & CapitalLetters.FIRST) != 0;
  }

  /** {@return whether an upper-case letter stands behind the token's first letter} */
  public boolean hasInnerCapital(int token) {
    return (capitals[token] & CapitalLetters.LATER) != 0;
  }

  /** {@return the token's first character behind an apostrophe that stands for another} */
  int firstCharacter(int token) {
    return text.codePointAt(isElided(token) ? starts[token] + 1 : starts[token]);
  }

  /** {@return whether the token starts with an apostrophe that stands for letters: "’twas"} */
  public boolean isElided(int token) {
    return Characters.isElided(text, starts[token], ends[token]);
  }

  /** {@return whether the token's second letter is the first in upper case: iPhone} */
  boolean isCamelCase(int token) {
    int second = starts[token] + 1;
    return second < ends[token] && Character.isUpperCase(text.charAt(second));
  }

  /** {@return the token's last UTF-16 code unit} */
  char lastUnit(int token) {
    return text.charAt(ends[token] - 1);
  }

  /** {@return the UTF-16 code unit at an offset of the text} */
  char unit(int offset) {
    return text.charAt(offset);
  }

  /** {@return the first UTF-16 code unit of a token} */
  char firstUnit(int token) {
    return text.charAt(starts[token]);
  }

  /** {@return whether the token has two or more letters and all of them are upper case} */
  public boolean isAllCaps(int token) {
    return (capitals[token] & CapitalLetters.ALL) != 0;
  }

  /** {@return whether nothing stands between this token and the one before; false outside} */
  public boolean isGlued(int token) {
    return 0 < token && token < size && ends[token - 1] == starts[token];
  }

  /** {@return the token as it stands} */
  public String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /** {@return the words that a span covers, as they stand} */
  String words(Span span) {
    return text.substring(span.start(), span.end());
  }

  /** {@return the span of one token} */
  public Span span(int token) {
    return new Span(starts[token], ends[token]);
  }

  /**
   * {@return the span from the first token to the one before {@code end}}
   *
   * @param first index of the first token
   * @param end index behind the last token, more than {@code first}
   */
  public Span span(int first, int end) {
    return new Span(starts[first], ends[end - 1]);
  }

  /**
   * {@return the index of the first token that ends behind {@code offset}: the one that stands
   * there or the next; {@link #size()} if there is none}
   */
  public int at(int offset) {
    int token = Math.max(0, firstInBlock(offset) - 1); // one from the block before may reach in
    while (token < size && ends[token] <= offset) {
      token++;
    }
    return token;
  }

  private int firstInBlock(int offset) {
    return blocks[Math.min(Math.max(offset, 0) >> BLOCK, blocks.length - 1)];
  }

  /** {@return the index of the first token that starts at {@code offset} or later} */
  public int from(int offset) {
    int token = firstInBlock(offset);
    while (token < size && starts[token] < offset) {
      token++;
    }
    return token;
  }
}
