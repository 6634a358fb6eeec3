package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;

/** One family of cues. */
@FunctionalInterface
interface CommitmentSieve {

  /** {@return the commitment whose cue starts at this token; null if none of this family does} */
  @Nullable Candidate at(Context context, int token);
}
