package org.onrecord.analysis.timex;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that make expressions of time, read from {@code time-words.txt}. */
final class TimeWords {

  private static final String LIST = "time-words.txt";

  private final Map<String, TimeWord> words = new HashMap<>();

  private TimeWords() {}

  static TimeWords load() {
    TimeWords table = new TimeWords();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        table.add(line);
      }
    }
    return table;
  }

  /** {@return what the form, in lower case, means; null if it is no word of time} */
  @Nullable TimeWord get(String form) {
    return words.get(form);
  }

  private void add(String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != 3) {
      throw new IllegalStateException(LIST + " needs form, kind and value, split by tabs: " + line);
    }
    TimeWord.Kind kind = TimeWord.Kind.valueOf(fields[1]);
    boolean unit = kind == TimeWord.Kind.UNIT || kind == TimeWord.Kind.UNITS;
    int value = unit ? TimeUnit.valueOf(fields[2]).ordinal() : Integer.parseInt(fields[2]);
    words.put(fields[0], new TimeWord(kind, value));
  }

  private static List<String> lines() {
    try (InputStream in = TimeWords.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + LIST + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
