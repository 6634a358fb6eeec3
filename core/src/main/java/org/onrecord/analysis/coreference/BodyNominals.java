package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;

/**
 * "the court", "the company", "the country": the body or place of that sort that was named lately;
 * one whose own name has the noun before others. The only body of the article whose name has the
 * noun may have been named long ago.
 */
final class BodyNominals implements ReferenceSieve {

  private static final int SENTENCES = 5;

  /** Bodies by the noun of their name; null if there are two. */
  private final Map<String, @Nullable Cluster> byNoun = new HashMap<>();

  BodyNominals(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    for (Cluster cluster : clusters.live(Kind.ORGANIZATION)) {
      Name name = cluster.fullest();
      if (!cluster.names().isEmpty() && Cluster.size(name) > 1) {
        String noun = tokens.lemma(name.head());
        byNoun.put(noun, byNoun.containsKey(noun) ? null : cluster);
      }
    }
  }

  @Override
  public String name() {
    return "body-nominal";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Nominal nominal)
        || nominal.plural()
        || !isPointing(nominal, discourse)) {
      return null;
    }
    if (nominal.kind() != Kind.ORGANIZATION && nominal.kind() != Kind.PLACE) {
      return null;
    }
    String noun = discourse.tokens().lemma(nominal.head());
    Cluster recent =
        Salience.best(
            discourse, nominal.first(), SENTENCES, each -> fit(discourse.tokens(), each, noun));
    return recent == null ? onlyOne(noun, nominal) : recent;
  }

  private @Nullable Cluster onlyOne(String noun, Nominal nominal) {
    Cluster only = byNoun.get(noun);
    return only != null && only.first() < nominal.span().start() ? only : null;
  }

  /** "the company", "the technology company", but not "Orion's company". */
  private static boolean isPointing(Nominal nominal, Discourse discourse) {
    Tokens tokens = discourse.tokens();
    int first = nominal.first();
    boolean the = tokens.is(first, "the") || tokens.is(first, "this");
    boolean bare = nominal.head() == first + 1;
    return the && (bare || (nominal.head() == first + 2 && !tokens.isCapitalized(first + 1)));
  }

  private static int fit(Tokens tokens, Recent recent, String noun) {
    Cluster cluster = recent.cluster();
    Name name = cluster.fullest();
    if (cluster.names().isEmpty()) {
      return cluster.kind() == Kind.ORGANIZATION && tokens.lemma(name.head()).equals(noun) ? 8 : -1;
    }
    if (cluster.kind() == Kind.PLACE) {
      return placeFit(tokens, cluster, noun);
    }
    if (cluster.kind() != Kind.ORGANIZATION || recent.isAdjective()) {
      return -1;
    }
    for (Name other : cluster.names()) {
      if (tokens.lemma(other.head()).equals(noun)) {
        return 8;
      }
    }
    boolean telling = // a council is no company, "Foods" may be one
        tokens.is(name.head(), WordClass.ORGANIZATION_NOUN)
            && tokens.is(name.head(), WordClass.GROUP);
    return NamedBodies.GENERAL.contains(noun) && !telling ? 0 : -1;
  }

  private static int placeFit(Tokens tokens, Cluster cluster, String noun) {
    Listed listed = cluster.listed();
    boolean country = listed != null && listed.kind() == ListedKind.COUNTRY;
    return switch (noun) {
      case "kingdom", "republic", "government" -> country ? 2 : -1;
      case "city", "town", "village", "capital" ->
          !country && !tokens.is(cluster.fullest().head(), WordClass.PLACE_NOUN) ? 1 : -1;
      case "state", "region", "province", "island", "territory" ->
          listed != null && listed.kind() == ListedKind.PLACE ? 1 : -1;
      default -> tokens.lemma(cluster.fullest().head()).equals(noun) ? 8 : -1;
    };
  }
}
