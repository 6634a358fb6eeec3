package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.model.Commitment;

/** Whether a commitment only states what another undertakes already. */
final class Nesting {

  private Nesting() {}

  /** Whether the cue lies between cue and action, or in the action, of one of the same sentence. */
  static boolean isInside(Commitment commitment, List<Commitment> found, int first) {
    for (int i = first; i < found.size(); i++) {
      Commitment outer = found.get(i);
      boolean other = !outer.cue().equals(commitment.cue());
      if (other && outer.cue().union(outer.action()).contains(commitment.cue())) {
        return true;
      }
    }
    return false;
  }
}
