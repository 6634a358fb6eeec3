package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;

/** Which cluster a reference belongs to. */
final class Owners {

  private final References references;
  private final @Nullable Cluster[] clusters; // by reference

  Owners(References references, Clusters all) {
    this.references = references;
    clusters = new Cluster[references.size()];
    for (Cluster cluster : all.live()) {
      for (Name name : cluster.names()) {
        put(name, cluster);
      }
    }
  }

  void put(Reference reference, Cluster cluster) {
    clusters[references.index(reference)] = cluster;
  }

  @Nullable Cluster of(Reference reference) {
    return clusters[references.index(reference)];
  }

  /** The name whose end is {@code token}, or null. */
  @Nullable Name endingBefore(int token) {
    return references.nameTo(token - 1);
  }

  /** The name, or the pronoun whose cluster is known, that starts at {@code token}, or null. */
  @Nullable Reference startingAt(int token) {
    Name name = references.nameAt(token);
    if (name != null) {
      return name;
    }
    return references.otherAt(token) instanceof Pronoun pronoun && of(pronoun) != null
        ? pronoun
        : null;
  }
}
