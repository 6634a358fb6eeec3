package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/** "Karvia" is a place if the article speaks of what is "Karvian". */
final class Demonyms implements NameSieve {

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Cluster> lands = new ArrayList<>(); // perhaps
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      String form = tokens.form(name.first());
      if (Cluster.size(name) == 1
          && cluster.listed() == null
          && isVowel(form.charAt(form.length() - 1))
          && !isGivenName(tokens, name.first())) {
        lands.add(cluster);
      }
    }
    Set<String> adjectives = lands.isEmpty() ? Set.of() : adjectives(tokens);
    for (Cluster cluster : lands) {
      if (adjectives.contains(tokens.form(cluster.fullest().first()) + "n")) {
        cluster.add(Evidence.of(Kind.PLACE, 12));
      }
    }
  }

  private static Set<String> adjectives(Tokens tokens) {
    Set<String> adjectives = new HashSet<>();
    for (int t = 0; t < tokens.size(); t++) {
      if (tokens.isCapitalized(t) && tokens.form(t).endsWith("n") && !tokens.word(t).isKnown()) {
        adjectives.add(tokens.form(t));
      }
    }
    return adjectives;
  }

  private static boolean isVowel(char c) {
    return "aeio".indexOf(c) >= 0;
  }

  private static boolean isGivenName(Tokens tokens, int t) {
    return tokens.word(t).isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE);
  }
}
