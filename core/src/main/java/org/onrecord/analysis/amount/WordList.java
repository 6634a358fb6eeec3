package org.onrecord.analysis.amount;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Reads the package's word lists: a form, a tab and what it stands for, one a line. */
final class WordList {

  private WordList() {}

  static Map<String, String> read(String list) {
    Map<String, String> entries = new HashMap<>();
    try (InputStream in = WordList.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the word list " + list + " is missing from the library");
      }
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          if (fields.length != 2) {
            throw new IllegalStateException(list + " needs two fields, split by a tab: " + line);
          }
          entries.put(fields[0], fields[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(entries);
  }
}
