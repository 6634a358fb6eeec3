package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.VerbGroup;

/** One way in which a verb of the list undertakes something. */
@FunctionalInterface
interface VerbFamily {

  /**
   * {@return the commitment that the verb makes in this way; null if it makes none}
   *
   * @param cue what is known of the group's head
   */
  @Nullable Candidate at(Context context, CueWord cue, VerbGroup group);
}
