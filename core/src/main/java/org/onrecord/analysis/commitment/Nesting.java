package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.model.Commitment;

/** Whether a commitment only states what another undertakes already. */
final class Nesting {

  private Nesting() {}

  /**
   * A promise inside a promise is one: whether the cue lies between cue and action, or in the
   * action, of one of the same sentence; or both have one cue and overlap in what they undertake.
   */
  static boolean isInside(Commitment commitment, List<Draft> found, int first) {
    for (int i = first; i < found.size(); i++) {
      Commitment outer = found.get(i).commitment();
      boolean inside =
          outer.cue().equals(commitment.cue())
              ? outer.action().overlaps(commitment.action())
              : outer.cue().union(outer.action()).contains(commitment.cue());
      if (inside) {
        return true;
      }
    }
    return false;
  }
}
