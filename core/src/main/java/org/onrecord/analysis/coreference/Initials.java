package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Cluster>> people = new HashMap<>();
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      if (Cluster.size(cluster.fullest()) > 1) {
        String initials = initials(tokens, cluster.fullest());
        people.computeIfAbsent(initials, letters -> new ArrayList<>(1)).add(cluster);
      }
    }
    for (Cluster cluster : clusters.live()) {
      String letters = tokens.form(cluster.fullest().first());
      List<Cluster> bearers = people.getOrDefault(letters, List.of());
      if (bearers.size() == 1 && isLabel(tokens, cluster)) {
        bearers.get(0).merge(cluster, "initials");
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

  /** Whether nothing but labels bears the name. */
  private static boolean isLabel(Tokens tokens, Cluster cluster) {
    return cluster.names().stream()
        .allMatch(
            name ->
                Cluster.size(name) == 1
                    && tokens.isAllCaps(name.first())
                    && tokens.form(name.first()).length() <= MOST_LETTERS
                    && tokens.is(name.end(), TokenKind.COLON));
  }
}
