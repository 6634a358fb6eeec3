package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clusters by a word: a surname, a noun. */
final class WordIndex {

  private final int most;
  private final Map<String, List<Cluster>> clusters = new HashMap<>();

  WordIndex() {
    this(Integer.MAX_VALUE);
  }

  /** Only of the first so many with one word. */
  WordIndex(int most) {
    this.most = most;
  }

  void put(String word, Cluster cluster) {
    List<Cluster> namesakes = clusters.computeIfAbsent(word, key -> new ArrayList<>(2));
    if (namesakes.size() < most) {
      namesakes.add(cluster);
    }
  }

  /** Those that have the word, in the order they were put. */
  List<Cluster> of(String word) {
    return clusters.getOrDefault(word, List.of());
  }

  /** The one that has the word; null if none has it, or several. */
  @Nullable Cluster only(String word) {
    List<Cluster> all = of(word);
    return all.size() == 1 ? all.get(0) : null;
  }

  /** Those that have a word in common, a list a word. */
  Collection<List<Cluster>> all() {
    return clusters.values();
  }

  boolean isEmpty() {
    return clusters.isEmpty();
  }
}
