package org.onrecord.analysis.coreference;

import java.util.List;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;

/**
 * In a report of a match a country's name is its team: a body. A report of a match is where most
 * names of countries have words of sport beside them.
 */
final class NationalTeams implements NameSieve {

  private static final WordSet SPORTS_WORDS = WordSet.read(NationalTeams.class, "sports-words.txt");
  private static final int REACH = 6; // tokens

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Cluster> live = clusters.live();
    int names = 0;
    int sporting = 0;
    for (Cluster cluster : live) {
      if (isNation(cluster)) {
        for (Name name : cluster.names()) {
          names++;
          sporting += isBesideSport(tokens, name) ? 1 : 0;
        }
      }
    }
    if (sporting < 8 || sporting * 10 < names * 6) {
      return;
    }
    for (Cluster cluster : live) {
      if (isNation(cluster) && !isMostlyPlace(tokens, cluster)) {
        cluster.decide(Kind.ORGANIZATION);
      }
    }
  }

  private static boolean isNation(Cluster cluster) {
    Listed listed = cluster.listed();
    return listed != null
        && cluster.kind() == Kind.PLACE
        && listed.form() != ListedForm.MEMBERS
        && (listed.kind() == ListedKind.COUNTRY
            || listed.name().equals("England")
            || listed.name().equals("Scotland")
            || listed.name().equals("Wales")
            || listed.name().equals("Northern Ireland"));
  }

  private static boolean isBesideSport(Tokens tokens, Name name) {
    int from = Math.max(0, name.first() - REACH);
    int to = Math.min(tokens.size(), name.end() + REACH);
    for (int t = from; t < to; t++) {
      if (SPORTS_WORDS.hasLemma(tokens.word(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMostlyPlace(Tokens tokens, Cluster cluster) {
    int placed = 0;
    for (Name name : cluster.names()) {
      int before = name.first() - 1;
      placed +=
          tokens.is(before, "in") || tokens.is(before, "from") || tokens.is(before, "across")
              ? 1
              : 0;
    }
    return placed * 2 > cluster.names().size();
  }
}
