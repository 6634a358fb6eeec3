package org.onrecord.analysis.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, to be asked of the words of a text; most have no entry, which costs
 * no look-up. Immutable and thread-safe if its values are.
 */
public final class WordMap<V> {

  private final Map<String, V> entries;
  private final WordSet keys;

  private WordMap(Map<String, V> entries) {
    this.entries = entries;
    keys = WordSet.of(entries.keySet());
  }

  /** {@return a map of these entries, whose keys are in lower case} */
  public static <V> WordMap<V> of(Map<String, V> entries) {
    return new WordMap<>(Map.copyOf(entries));
  }

  /** {@return the words that have an entry, and these} */
  public WordSet keysAnd(String... others) {
    Set<String> words = new HashSet<>(entries.keySet());
    words.addAll(List.of(others));
    return WordSet.of(words);
  }

  /** {@return what is known of these letters, in lower case} */
  public @Nullable V of(String form) {
    return entries.get(form);
  }

  /** {@return what is known of the word as it stands} */
  public @Nullable V ofForm(Word word) {
    return keys.hasForm(word) ? entries.get(word.form()) : null;
  }

  /** {@return what is known of the word's dictionary form} */
  public @Nullable V ofLemma(Word word) {
    return keys.hasLemma(word) ? entries.get(word.lemma()) : null;
  }
}
