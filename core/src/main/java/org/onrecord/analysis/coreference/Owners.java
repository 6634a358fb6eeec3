package org.onrecord.analysis.coreference;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;

/** Which cluster a reference belongs to. */
final class Owners {

  private final IdentityHashMap<Reference, Cluster> clusters = new IdentityHashMap<>();
  private final @Nullable Name[] names; // by first token
  private final @Nullable Name[] ending; // by last token
  private final @Nullable Reference[] pronouns; // by token

  Owners(Clusters all) {
    names = new Name[all.tokens().size()];
    ending = new Name[all.tokens().size()];
    pronouns = new Reference[all.tokens().size()];
    for (Cluster cluster : all.live()) {
      for (Coreferent coreferent : cluster.coreferents()) {
        clusters.put(coreferent.reference(), cluster);
        if (coreferent.reference() instanceof Name name) {
          names[name.first()] = name;
          ending[name.end() - 1] = name;
        }
      }
    }
  }

  /** The name whose end is {@code token}, or null. */
  @Nullable Reference endingBefore(int token) {
    return token > 0 ? ending[token - 1] : null;
  }

  void put(Reference reference, Cluster cluster) {
    if (reference instanceof Pronoun) {
      pronouns[reference.first()] = reference;
    }
    clusters.put(reference, cluster);
  }

  /** The name, or the pronoun whose cluster is known, that starts at {@code token}, or null. */
  @Nullable Reference startingAt(int token) {
    return names[token] != null ? names[token] : pronouns[token];
  }

  @Nullable Cluster of(Reference reference) {
    return clusters.get(reference);
  }
}
