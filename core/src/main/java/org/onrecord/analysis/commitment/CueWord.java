package org.onrecord.analysis.commitment;

import java.util.Optional;
import java.util.Set;
import org.onrecord.model.CommitmentKind;

/**
 * A word that undertakes something.
 *
 * @param lemma its dictionary form; of "rule out" with the particle
 * @param kind the kind of commitment it makes
 * @param frames how it takes what is undertaken
 * @param objects name of the set of nouns that an object must be of; absent if any will do
 * @param prepositions what may open the action: "to", "for"
 */
record CueWord(
    String lemma,
    CommitmentKind kind,
    Set<Frame> frames,
    Optional<String> objects,
    Set<String> prepositions) {

  boolean takes(Frame frame) {
    return frames.contains(frame);
  }
}
