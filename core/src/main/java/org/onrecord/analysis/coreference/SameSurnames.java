package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.analysis.mention.Name;

/** "Mr. Lind" is "Lind", unless there is a Mrs. Lind, too. */
final class SameSurnames implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Map<String, List<Cluster>> byName = new HashMap<>();
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      boolean bare = Cluster.size(name) == 1 && !name.adjective() && cluster.surname() < 0;
      if (bare && cluster.listed() == null) {
        byName
            .computeIfAbsent(clusters.tokens().form(name.first()), form -> new ArrayList<>(2))
            .add(cluster);
      }
    }
    for (List<Cluster> same : byName.values()) {
      boolean one = same.size() == 2 && same.get(0).sex().fits(same.get(1).sex());
      if (one) {
        same.get(0).merge(same.get(1), "same-words");
      }
    }
  }
}
