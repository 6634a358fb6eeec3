package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;

/**
 * What a cue takes: the action, and what stands between.
 *
 * @param action what is undertaken
 * @param addressee who is addressed before it
 * @param subject the subject of a that-clause
 */
record Complement(Action action, Optional<NounPhrase> addressee, Optional<Subject> subject) {

  static Complement of(Action action) {
    return new Complement(action, Optional.empty(), Optional.empty());
  }
}
