package org.onrecord.analysis.lexicon;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.onrecord.analysis.wordlist.WordList;

/**
 * A list of words, to be asked of the words of a text. A word keeps the answer, so that the list is
 * looked up once a word and not at every occurrence. Immutable from outside and thread-safe.
 */
public final class WordSet {

  private static final AtomicInteger MADE = new AtomicInteger();

  private final int index = MADE.getAndIncrement();
  private final Set<String> entries;

  private WordSet(Set<String> entries) {
    this.entries = entries;
  }

  /** {@return the set of these words, which are in lower case} */
  public static WordSet of(String... entries) {
    return new WordSet(Set.of(entries));
  }

  /** {@return the set of these words, which are in lower case} */
  public static WordSet of(Set<String> entries) {
    return new WordSet(Set.copyOf(entries));
  }

  /** {@return the words of a list beside its owner that has one a line} */
  public static WordSet read(Class<?> owner, String list) {
    return new WordSet(WordList.words(owner, list));
  }

  /** {@return whether these letters, in lower case, are one of these words} */
  public boolean has(String form) {
    return entries.contains(form);
  }

  /** {@return whether the word as it stands is one of these} */
  public boolean hasForm(Word word) {
    int answer = word.answer(2 * index);
    return answer == Word.UNASKED
        ? word.keep(2 * index, entries.contains(word.form()))
        : answer > 0;
  }

  /** {@return whether the word's dictionary form is one of these} */
  public boolean hasLemma(Word word) {
    int answer = word.answer(2 * index + 1);
    return answer == Word.UNASKED
        ? word.keep(2 * index + 1, entries.contains(word.lemma()))
        : answer > 0;
  }
}
