package org.onrecord.analysis.coreference;

/** One way of bringing names together; the surest run first. */
@FunctionalInterface
interface NameSieve {

  /** Merges the clusters that this sieve is sure of. */
  void apply(Clusters clusters);
}
