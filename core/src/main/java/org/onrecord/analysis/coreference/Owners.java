package org.onrecord.analysis.coreference;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.mention.References;

/** Which cluster a reference belongs to, and by which sieve; a name always belongs to one. */
final class Owners {

  private final References references;
  private final @Nullable Cluster[] clusters; // by reference
  private final @Nullable String[] sieves; // by reference

  Owners(References references) {
    this.references = references;
    clusters = new Cluster[references.size()];
    sieves = new String[references.size()];
  }

  References references() {
    return references;
  }

  void put(Reference reference, Cluster cluster, String sieve) {
    int index = references.index(reference);
    clusters[index] = cluster;
    sieves[index] = sieve;
  }

  @Nullable Cluster of(Reference reference) {
    return at(references.index(reference));
  }

  /** The cluster of the reference at an index. */
  @Nullable Cluster at(int index) {
    return clusters[index];
  }

  /** The sieve that put the reference at an index to its cluster. */
  String sieve(int index) {
    return requireNonNull(sieves[index]);
  }

  /** The name whose end is {@code token}, or null. */
  @Nullable Name endingBefore(int token) {
    return references.nameTo(token - 1);
  }

  /** The name or pronoun whose cluster is known that starts at {@code token}, or null. */
  @Nullable Reference startingAt(int token) {
    Name name = references.nameAt(token);
    if (name != null) {
      return name;
    }
    Reference other = references.otherAt(token);
    return other instanceof Pronoun && of(other) != null ? other : null;
  }
}
