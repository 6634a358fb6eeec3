package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/**
 * "TM: It is safe": by the initials before the turns of an interview, the one person who has them.
 */
final class Initials implements NameSieve {

  private static final int MOST_LETTERS = 3;

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Cluster> labels = labels(clusters);
    if (labels.isEmpty()) {
      return;
    }
    WordIndex people = new WordIndex();
    for (Cluster cluster : clusters.live()) {
      if (Cluster.size(cluster.fullest()) > 1 && cluster.kind() == Kind.PERSON) {
        people.put(initials(tokens, cluster.fullest()), cluster);
      }
    }
    for (Cluster label : labels) {
      Cluster bearer = people.only(tokens.form(label.fullest().first()));
      if (bearer != null) {
        clusters.merge(bearer, label, "initials");
      }
    }
  }

  private static String initials(Tokens tokens, Name name) {
    StringBuilder initials = new StringBuilder();
    for (int t = name.first(); t < name.end(); t++) {
      initials.append(tokens.form(t).charAt(0));
    }
    return initials.toString();
  }

  /** Those whose name is nothing but a label. */
  private static List<Cluster> labels(Clusters clusters) {
    List<Cluster> labels = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      boolean label = true;
      for (Name name : cluster.names()) {
        label = label && isLabel(clusters.tokens(), name);
      }
      if (label) {
        labels.add(cluster);
      }
    }
    return labels;
  }

  private static boolean isLabel(Tokens tokens, Name name) {
    return tokens.is(name.end(), TokenKind.COLON)
        && Cluster.size(name) == 1
        && tokens.isAllCaps(name.first())
        && tokens.form(name.first()).length() <= MOST_LETTERS;
  }
}
