package org.onrecord.analysis.timex;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.wordlist.WordList;

/** The words that make expressions of time, read from {@code time-words.txt}. */
final class TimeWords {

  private static final int FIELDS = 3; // form, kind, value

  private final Map<String, TimeWord> words = new HashMap<>();

  private TimeWords() {}

  static TimeWords load() {
    TimeWords table = new TimeWords();
    WordList.entries(TimeWords.class, "time-words.txt", FIELDS).forEach(table::add);
    return table;
  }

  /** {@return what the form, in lower case, means; null if it is no word of time} */
  @Nullable TimeWord get(String form) {
    return words.get(form);
  }

  private void add(String[] fields) {
    TimeWord.Kind kind = TimeWord.Kind.valueOf(fields[1]);
    boolean unit = kind == TimeWord.Kind.UNIT || kind == TimeWord.Kind.UNITS;
    int value = unit ? TimeUnit.valueOf(fields[2]).ordinal() : Integer.parseInt(fields[2]);
    words.put(fields[0], new TimeWord(kind, value));
  }
}
