package org.onrecord.analysis.timex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.wordlist.WordList;

/** The words that make expressions of time, read from {@code time-words.txt}. */
final class TimeWords {

  private static final int FIELDS = 3; // form, kind, value

  private final WordMap<TimeWord> words;

  private TimeWords(WordMap<TimeWord> words) {
    this.words = words;
  }

  static TimeWords load() {
    Map<String, TimeWord> words = new HashMap<>();
    for (String[] fields : WordList.entries(TimeWords.class, "time-words.txt", FIELDS)) {
      words.put(fields[0], timeWord(fields));
    }
    return new TimeWords(WordMap.of(words));
  }

  /** {@return what the form, in lower case, means; null if it is no word of time} */
  @Nullable TimeWord get(String form) {
    return words.of(form);
  }

  /** {@return what the word means; null if it is no word of time} */
  @Nullable TimeWord get(Word word) {
    return words.ofForm(word);
  }

  /** {@return the words of time, and these} */
  WordSet and(String... others) {
    return words.keysAnd(others);
  }

  private static TimeWord timeWord(String[] fields) {
    TimeWord.Kind kind = TimeWord.Kind.valueOf(fields[1]);
    boolean unit = kind == TimeWord.Kind.UNIT || kind == TimeWord.Kind.UNITS;
    int value = unit ? TimeUnit.valueOf(fields[2]).ordinal() : Integer.parseInt(fields[2]);
    return new TimeWord(kind, value);
  }
}
