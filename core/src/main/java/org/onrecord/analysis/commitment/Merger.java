package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.model.Commitment;

/** Makes one commitment of those that state the same act, and numbers them in text order. */
final class Merger {

  private Merger() {}

  static List<Commitment> merge(Context context, List<Commitment> found) {
    List<Commitment> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Commitment::cue));
    List<Commitment> numbered = new ArrayList<>();
    for (Commitment commitment : sorted) {
      numbered.add(commitment.withId("c" + (numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }

  /** {@return the ids of all who are bound or addressed} */
  static Set<String> parties(List<Commitment> commitments) {
    Set<String> ids = new HashSet<>();
    for (Commitment commitment : commitments) {
      commitment.by().forEach(party -> ids.add(party.actor()));
      commitment.to().forEach(party -> ids.add(party.actor()));
    }
    return ids;
  }
}
