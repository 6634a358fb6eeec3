package org.onrecord.analysis.lexicon;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a few words of one text. Most words are told to be none of them without a
 * look-up. Not thread-safe.
 */
public final class FewWords<V> {

  private static final int WORDS = 4; // of bits

  private final Map<String, V> entries = new HashMap<>();
  private final long[] filter = new long[WORDS]; // by some bits of the hash: whether one is there

  /** A map of no words. */
  public FewWords() {}

  /** {@return what is known of the word; what {@code first} gives if that is nothing yet} */
  public V enter(Word word, Supplier<V> first) {
    int hash = word.hash();
    filter[hash >>> 6 & WORDS - 1] |= 1L << hash;
    return entries.computeIfAbsent(word.form(), form -> first.get());
  }

  /** {@return what is known of the word} */
  public @Nullable V get(Word word) {
    int hash = word.hash();
    boolean may = (filter[hash >>> 6 & WORDS - 1] >>> hash & 1) != 0;
    return may ? entries.get(word.form()) : null;
  }
}
