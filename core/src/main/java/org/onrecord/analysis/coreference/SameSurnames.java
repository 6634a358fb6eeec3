package org.onrecord.analysis.coreference;

import java.util.List;
import org.onrecord.analysis.mention.Name;

/** "Mr. Lind" is "Lind", unless there is a Mrs. Lind, too. */
final class SameSurnames implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    if (!isAnyTitled(clusters)) {
      return;
    }
    WordIndex byName = new WordIndex();
    for (Cluster cluster : clusters.live()) {
      if (isBare(cluster)) {
        byName.put(clusters.tokens().form(cluster.fullest().first()), cluster);
      }
    }
    for (List<Cluster> same : byName.all()) {
      if (same.size() == 2 && same.get(0).sex().fits(same.get(1).sex())) {
        clusters.merge(same.get(0), same.get(1), "same-words");
      }
    }
  }

  /** Whether there can be two: without a title, names of the same words are one already. */
  private static boolean isAnyTitled(Clusters clusters) {
    for (Cluster cluster : clusters.live()) {
      if (isBare(cluster) && cluster.fullest().title().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(Cluster cluster) {
    Name name = cluster.fullest();
    return Cluster.size(name) == 1
        && !name.adjective()
        && cluster.surname() < 0
        && cluster.listed() == null;
  }
}
