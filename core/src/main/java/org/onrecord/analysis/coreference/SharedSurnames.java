package org.onrecord.analysis.coreference;

import org.jspecify.annotations.Nullable;
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
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) == 1
          && tokens.is(name.end(), "and")
          && tokens
              .word(name.first())
              .isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE)) {
        Cluster other = inFull(clusters, name.end() + 1);
        if (other != null) {
          cluster.setSurname(clusters.surname(other.fullest()));
          cluster.add(Evidence.of(Kind.PERSON, 4));
        }
      }
    }
  }

  /** The person whose name of two words starts at {@code token}, or null. */
  private static @Nullable Cluster inFull(Clusters clusters, int token) {
    Name name = clusters.owners().references().nameAt(token);
    Cluster person = name == null || Cluster.size(name) != 2 ? null : clusters.owners().of(name);
    return person != null && person.kind() == Kind.PERSON ? person : null;
  }
}
