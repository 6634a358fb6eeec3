package org.onrecord.analysis.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * Words that were met lately, so that a form costs its look-up and analysis once and not at every
 * occurrence. Of bounded size: a word can stand in two places, and what comes there last pushes out
 * what is older. Thread-safe without locks, since words are immutable and to find none, or an older
 * one, is no fault.
 */
final class WordCache {

  private static final int BITS = 16;

  private final @Nullable Word[] packed = new Word[1 << BITS];
  private final @Nullable Word[] others = new Word[1 << BITS];

  /** {@return the word with this packed form, if it is here} */
  @Nullable Word get(long form) {
    int slot = slot(form);
    Word word = packed[slot];
    if (word != null && word.packed() == form) {
      return word;
    }
    word = packed[slot ^ 1];
    return word != null && word.packed() == form ? word : null;
  }

  /** {@return the word whose form has this hash and stands there, if it is here} */
  @Nullable Word get(int hash, CharSequence text, int start, int end) {
    int slot = slot(hash);
    Word word = others[slot];
    if (word != null && WordTable.matches(word.form(), text, start, end)) {
      return word;
    }
    word = others[slot ^ 1];
    return word != null && WordTable.matches(word.form(), text, start, end) ? word : null;
  }

  void put(Word word) {
    if (word.packed() != PackedForm.NONE) {
      put(packed, slot(word.packed()), word);
    } else {
      put(others, slot(word.form().hashCode()), word);
    }
  }

  private static void put(@Nullable Word[] words, int slot, Word word) {
    if (words[slot] != null) {
      words[slot ^ 1] = words[slot];
    }
    words[slot] = word;
  }

  private static int slot(long form) {
    return (int) ((form * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS));
  }
}
