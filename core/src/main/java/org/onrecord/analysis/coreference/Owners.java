package org.onrecord.analysis.coreference;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;

/** Which cluster a reference belongs to. */
final class Owners {

  private final IdentityHashMap<Reference, Cluster> clusters = new IdentityHashMap<>();
  private final @Nullable Name[] names; // by first token

  Owners(Clusters all) {
    names = new Name[all.tokens().size()];
    for (Cluster cluster : all.live()) {
      for (Coreferent coreferent : cluster.coreferents()) {
        clusters.put(coreferent.reference(), cluster);
        if (coreferent.reference() instanceof Name name) {
          names[name.first()] = name;
        }
      }
    }
  }

  void put(Reference reference, Cluster cluster) {
    clusters.put(reference, cluster);
  }

  /** The name whose first token is {@code token}, or null. */
  @Nullable Name startingAt(int token) {
    return names[token];
  }

  @Nullable Cluster of(Reference reference) {
    return clusters.get(reference);
  }
}
