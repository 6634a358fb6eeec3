package org.onrecord.analysis.document;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.onrecord.text.Span;

/**
 * Stretches of a text by their tokens, in order and disjoint: its sentences, its paragraphs.
 *
 * <p>An unmodifiable list of their spans, with look-ups by token that cost no search. Immutable and
 * thread-safe.
 */
public final class TokenRanges extends AbstractList<Span> implements RandomAccess {

  /** What {@link #holding(int)} says of a token that lies in no range. */
  public static final int NONE = -1;

  private final Span[] spans;
  private final int[] firsts;
  private final int[] ends;
  private final int[] holding;

  private TokenRanges(Span[] spans, int[] firsts, int[] ends, int[] holding) {
    this.spans = spans;
    this.firsts = firsts;
    this.ends = ends;
    this.holding = holding;
  }

  /**
   * {@return the ranges that cover {@code spans}}
   *
   * @param spans in order and disjoint
   */
  static TokenRanges of(List<Span> spans, Tokens tokens) {
    if (spans instanceof TokenRanges ranges && ranges.holding.length == tokens.size()) {
      return ranges;
    }
    int size = spans.size();
    int[] firsts = new int[size];
    int[] ends = new int[size];
    int[] holding = new int[tokens.size()];
    Arrays.fill(holding, NONE);
    int token = 0;
    for (int i = 0; i < size; i++) {
      while (token < tokens.size() && tokens.start(token) < spans.get(i).start()) {
        token++;
      }
      firsts[i] = token;
      while (token < tokens.size() && tokens.start(token) < spans.get(i).end()) {
        holding[token++] = i;
      }
      ends[i] = token;
    }
    return new TokenRanges(spans.toArray(new Span[0]), firsts, ends, holding);
  }

  /** {@return the index of the first token of the range at {@code index}} */
  public int first(int index) {
    return firsts[index];
  }

  /** {@return the index behind the last token of the range at {@code index}} */
  public int end(int index) {
    return ends[index];
  }

  /** {@return the index of the range that holds the token, {@link #NONE} if none does} */
  public int holding(int token) {
    return 0 <= token && token < holding.length ? holding[token] : NONE;
  }

  @Override
  public Span get(int index) {
    return spans[index];
  }

  @Override
  public int size() {
    return spans.length;
  }
}
