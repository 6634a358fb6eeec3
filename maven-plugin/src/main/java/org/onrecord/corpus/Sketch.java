package org.onrecord.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.onrecord.text.Span;

/**
 * A text in a few numbers that tell how much of it another one shares: the least of the hashes of
 * its groups of four words. Of two texts, the share of common ones among the least of both together
 * estimates the share of groups that they have in common (bottom-k sketch; Broder, "On the
 * resemblance and containment of documents", 1997).
 */
public final class Sketch {

  static final int SIZE = 32;
  private static final int GROUP = 4;

  private final long text;
  private final long[] least;

  /**
   * @param text a hash of all words
   * @param least the least hashes, ascending; fewer than {@value #SIZE} of a short text
   */
  public Sketch(long text, long... least) {
    this.text = text;
    this.least = least.clone();
  }

  static Sketch of(String text) {
    List<Span> words = Words.in(text, 0, text.length());
    long[] hashes = words.stream().mapToLong(word -> Words.hash(text, word)).toArray();
    TreeSet<Long> least = new TreeSet<>();
    for (int i = 0; i + GROUP <= hashes.length; i++) {
      long group = hash(hashes, i, i + GROUP);
      if (least.size() < SIZE) {
        least.add(group);
      } else if (group < least.last() && least.add(group)) {
        least.pollLast();
      }
    }
    return new Sketch(
        hash(hashes, 0, hashes.length), least.stream().mapToLong(Long::longValue).toArray());
  }

  private static long hash(long[] hashes, int from, int to) {
    long hash = (long) to - from;
    for (int i = from; i < to; i++) {
      hash = Words.then(hash, hashes[i]);
    }
    return hash;
  }

  /** {@return a hash of all words} */
  public long text() {
    return text;
  }

  /** {@return the least hashes, ascending} */
  public LongStream least() {
    return Arrays.stream(least);
  }

  /** {@return whether the text has too few words to be told from others} */
  boolean isEmpty() {
    return least.length == 0;
  }

  /** {@return whether it tells enough to be compared} */
  boolean isFull() {
    return least.length == SIZE;
  }

  /** {@return the share of groups of words that two texts have in common, from 0 to 1, about} */
  double resemblance(Sketch other) {
    int mine = 0;
    int theirs = 0;
    int common = 0;
    for (int i = 0; i < SIZE && mine < least.length && theirs < other.least.length; i++) {
      long difference = Long.compare(least[mine], other.least[theirs]);
      common += difference == 0 ? 1 : 0;
      mine += difference <= 0 ? 1 : 0;
      theirs += difference >= 0 ? 1 : 0;
    }
    return (double) common / SIZE;
  }
}
