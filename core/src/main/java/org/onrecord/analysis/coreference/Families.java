package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "the Linds" are the people of one surname. */
final class Families implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Cluster> plurals = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) == 1
          && tokens.is(name.first() - 1, "the")
          && tokens.form(name.first()).endsWith("s")) {
        plurals.add(cluster);
      }
    }
    Set<String> surnames = plurals.isEmpty() ? Set.of() : surnames(clusters);
    for (Cluster cluster : plurals) {
      String plural = tokens.form(cluster.fullest().first());
      if (surnames.contains(plural.substring(0, plural.length() - 1))) {
        cluster.add(Evidence.of(Kind.GROUP, 8));
      }
    }
  }

  private static Set<String> surnames(Clusters clusters) {
    Set<String> surnames = new HashSet<>();
    for (Cluster cluster : clusters.live()) {
      if (cluster.kind() == Kind.PERSON) {
        surnames.add(clusters.tokens().form(clusters.surname(cluster.fullest())));
      }
    }
    return surnames;
  }
}
