package org.onrecord.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** The last parts of internet domains, from a list beside this class. */
final class TopLevelDomains {

  private static final String LIST = "top-level-domains.txt";
  private static final Set<String> NAMES = load();

  /** Those that often start a sentence, or end one before a missing blank. */
  private static final Set<String> WORDS =
      Set.of(
          "am", "as", "at", "be", "by", "do", "id", "im", "in", "is", "it", "la", "live", "me",
          "media", "mr", "ms", "my", "name", "news", "no", "online", "press", "shop", "so", "st",
          "store", "to", "today", "us", "world");

  private TopLevelDomains() {}

  static boolean contains(String label) {
    return NAMES.contains(label);
  }

  static boolean isWord(String label) {
    return WORDS.contains(label);
  }

  private static Set<String> load() {
    try (InputStream in = TopLevelDomains.class.getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException("the list " + LIST + " is missing from the library");
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
