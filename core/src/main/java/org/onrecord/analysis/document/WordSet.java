package org.onrecord.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list beside this class: one word a line, lines that start with # are comments. */
final class WordSet {

  private WordSet() {}

  static Set<String> read(String list) {
    try (InputStream in = WordSet.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the list " + list + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
