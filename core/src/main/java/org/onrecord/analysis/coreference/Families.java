package org.onrecord.analysis.coreference;

import java.util.HashSet;
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
    Set<String> plurals = new HashSet<>();
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      plurals.add(tokens.form(clusters.surname(cluster.fullest())) + "s");
    }
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) == 1
          && tokens.is(name.first() - 1, "the")
          && plurals.contains(tokens.form(name.first()))) {
        cluster.add(Evidence.of(Kind.GROUP, 8));
      }
    }
  }
}
