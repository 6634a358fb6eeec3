package org.onrecord.archive;

import java.util.Map;
import java.util.TreeMap;

/** Counts what is in an archive and no article, by the reason. Not thread-safe. */
final class PassedOver {

  private final Map<String, Long> counts = new TreeMap<>();

  void add(String reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  Map<String, Long> counts() {
    return new TreeMap<>(counts);
  }
}
