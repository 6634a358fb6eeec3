package org.onrecord.analysis.coreference;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;

/** Who stands out most where a reference is: the lately mentioned, subjects before others. */
final class Salience {

  private static final int REACH = 40; // references

  /** What each sentence back costs, in points. */
  private static final int SENTENCE = 4;

  /** What it costs to stand in another paragraph. */
  private static final int PARAGRAPH = 6;

  private Salience() {}

  /**
   * The cluster with most points among those spoken of in the last sentences.
   *
   * @param token where the reference stands
   * @param sentences how many sentences back it may be
   * @param fit extra points of a candidate; negative if it cannot be meant
   */
  static @Nullable Cluster best(
      Discourse discourse, int token, int sentences, ToIntFunction<Recent> fit) {
    List<Recent> recent = discourse.recent();
    int sentence = discourse.sentence(token);
    int paragraph = discourse.paragraph(token);
    Cluster best = null;
    int most = Integer.MIN_VALUE;
    for (int i = recent.size() - 1; i >= 0 && i >= recent.size() - REACH; i--) {
      Recent candidate = recent.get(i);
      int distance = sentence - candidate.sentence();
      if (distance > sentences) {
        break;
      }
      int extra = fit.applyAsInt(candidate);
      if (extra < 0) {
        continue;
      }
      int points = extra + candidate.weight() - SENTENCE * distance;
      if (candidate.paragraph() != paragraph) {
        points -= PARAGRAPH;
      }
      if (points > most) {
        most = points;
        best = candidate.cluster();
      }
    }
    return best;
  }
}
