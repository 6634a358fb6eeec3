package org.onrecord.analysis.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some words, to be asked of the words of a text. Immutable and thread-safe if its
 * values are.
 */
public final class WordMap<V> {

  private final InternedForms forms;
  private final @Nullable Object[] values; // by the numbers of the forms

  private WordMap(Map<String, V> entries) {
    forms = new InternedForms(entries.keySet());
    values = new Object[forms.size()];
    entries.forEach((form, value) -> values[forms.find(form)] = value);
  }

  /** {@return a map of these entries, whose keys are in lower case} */
  public static <V> WordMap<V> of(Map<String, V> entries) {
    return new WordMap<>(entries);
  }

  /** {@return the words that have an entry, and these} */
  public WordSet keysAnd(String... others) {
    Set<String> words = new HashSet<>(forms.all());
    words.addAll(List.of(others));
    return WordSet.of(words);
  }

  /** {@return what is known of these letters, in lower case} */
  public @Nullable V of(String form) {
    return value(forms.find(form));
  }

  /** {@return what is known of the word as it stands} */
  public @Nullable V ofForm(Word word) {
    return value(forms.find(word.form(), word.hash()));
  }

  /** {@return what is known of the word's dictionary form} */
  public @Nullable V ofLemma(Word word) {
    return value(forms.find(word.lemma(), word.lemmaHash()));
  }

  @SuppressWarnings("unchecked") // filled with V by the constructor
  private @Nullable V value(int number) {
    return number == InternedForms.NONE ? null : (V) values[number];
  }
}
