package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.mention.Reference;

/**
 * One way of finding who a noun phrase or pronoun refers to; the surest is asked first.
 *
 * @param <R> which of both it is for
 */
interface ReferenceSieve<R extends Reference> {

  /** The name that is kept with what this sieve decided: "apposition". */
  String name();

  /** Who is meant, or null if this sieve is not sure. */
  @Nullable Cluster antecedent(R reference, Discourse discourse);
}
