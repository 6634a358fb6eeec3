package org.onrecord.analysis.commitment;

import org.onrecord.model.Commitment;

/**
 * A commitment with what it was made of, for those who compare it with others.
 *
 * @param commitment the record so far
 * @param candidate where it came from
 * @param action what is undertaken, by token
 */
record Draft(Commitment commitment, Candidate candidate, Action action) {

  Draft with(Commitment other) {
    return new Draft(other, candidate, action);
  }
}
