package org.onrecord.analysis.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** A resource of this package with one word a line. */
final class WordList {

  private WordList() {}

  static Set<String> read(String list) {
    try (InputStream in = WordList.class.getResourceAsStream(list)) {
      if (in == null) {
        throw new IllegalStateException("the list " + list + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
