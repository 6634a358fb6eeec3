package org.onrecord.analysis.lexicon;

import java.util.Set;
import org.onrecord.analysis.wordlist.WordList;

/** A list of words, to be asked of the words of a text. Immutable and thread-safe. */
public final class WordSet {

  private final InternedForms entries;

  private WordSet(Set<String> entries) {
    this.entries = new InternedForms(entries);
  }

  /** {@return the set of these words, which are in lower case} */
  public static WordSet of(String... entries) {
    return new WordSet(Set.of(entries));
  }

  /** {@return the set of these words, which are in lower case} */
  public static WordSet of(Set<String> entries) {
    return new WordSet(entries);
  }

  /** {@return the words of a list beside its owner that has one a line} */
  public static WordSet read(Class<?> owner, String list) {
    return new WordSet(WordList.words(owner, list));
  }

  /** {@return whether these letters, in lower case, are one of these words} */
  public boolean has(String form) {
    return entries.find(form) != InternedForms.NONE;
  }

  /** {@return whether the word as it stands is one of these} */
  public boolean hasForm(Word word) {
    return entries.find(word.form(), word.hash()) != InternedForms.NONE;
  }

  /** {@return whether the word's dictionary form is one of these} */
  public boolean hasLemma(Word word) {
    return entries.find(word.lemma(), word.lemmaHash()) != InternedForms.NONE;
  }
}
