package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "John and |Ann Roe|": the surname is both persons'. */
final class SharedSurnames implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    Map<Integer, Cluster> byStart = new HashMap<>();
    for (Cluster cluster : clusters.live(Kind.PERSON)) {
      for (Name name : cluster.names()) {
        if (Cluster.size(name) == 2) {
          byStart.put(name.first(), cluster);
        }
      }
    }
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      boolean given =
          Cluster.size(name) == 1
              && tokens
                  .word(name.first())
                  .isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE);
      Cluster other = given && tokens.is(name.end(), "and") ? byStart.get(name.end() + 1) : null;
      if (other != null) {
        cluster.setSurname(clusters.surname(other.fullest()));
        cluster.add(Evidence.of(Kind.PERSON, 4));
      }
    }
  }
}
