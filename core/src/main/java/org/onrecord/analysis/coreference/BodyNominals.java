package org.onrecord.analysis.coreference;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Discourse.Recent;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.syntax.Tag;

/**
 * "the court", "the company", "the country": the body or place of that sort that was named lately;
 * one whose own name has the noun before others. The only body of the article whose name has the
 * noun, or all words of the phrase, may have been named long ago.
 */
final class BodyNominals implements ReferenceSieve<Nominal> {

  private static final int SENTENCES = 5;

  /** By what other noun bodies go: the nouns of their names. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "agency", Set.of("administration", "bureau", "service"),
          "authority", Set.of("council"),
          "charity", Set.of("foundation", "trust"),
          "group", Set.of("association", "alliance", "coalition"),
          "union", Set.of("federation"));

  /** Bodies by the noun of their name. */
  private final WordIndex byNoun = new WordIndex();

  BodyNominals(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) > 1 && cluster.kind() == Kind.ORGANIZATION) {
        byNoun.put(tokens.lemma(name.head()), cluster);
      }
    }
  }

  @Override
  public String name() {
    return "body-nominal";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (nominal.plural() || (nominal.kind() != Kind.ORGANIZATION && nominal.kind() != Kind.PLACE)) {
      return null;
    }
    Tokens tokens = discourse.tokens();
    boolean the = tokens.is(nominal.first(), "the") || tokens.is(nominal.first(), "this");
    int inner = the ? nominal.first() + 1 : nominal.first(); // the first word behind "the"
    if (!the && !isOfOffice(nominal, discourse)) {
      return null;
    }
    String noun = tokens.lemma(nominal.head());
    Cluster told = only(noun, nominal, cluster -> hasWords(tokens, cluster, inner, nominal.head()));
    if (told != null && inner < nominal.head()) {
      return told;
    }
    if (!isShort(inner, nominal.head(), tokens)) {
      return null;
    }
    Set<String> also = ALSO.getOrDefault(noun, Set.of());
    boolean general = NamedBodies.GENERAL.hasLemma(tokens.word(nominal.head()));
    Cluster recent =
        Salience.best(
            discourse, nominal.first(), SENTENCES, each -> fit(tokens, each, noun, also, general));
    return recent == null ? only(noun, nominal, cluster -> true) : recent;
  }

  /** The only body named before with this noun and a condition. */
  private @Nullable Cluster only(String noun, Nominal nominal, Predicate<Cluster> condition) {
    Cluster only = null;
    for (Cluster cluster : byNoun.of(noun)) {
      if (condition.test(cluster)) {
        if (only != null) {
          return null;
        }
        only = cluster;
      }
    }
    return only != null && only.first() < nominal.span().start() ? only : null;
  }

  /** "the |NHS trust|" of "Orsk and Vale NHS Trust". */
  private static boolean hasWords(Tokens tokens, Cluster cluster, int first, int head) {
    Name name = cluster.fullest();
    for (int t = first; t < head; t++) {
      boolean there = false;
      for (int i = name.first(); i < name.end(); i++) {
        there |= tokens.form(t).equals(tokens.form(i));
      }
      if (!there) {
        return false;
      }
    }
    return true;
  }

  /** "|Council| leader Roe". */
  private static boolean isOfOffice(Nominal nominal, Discourse discourse) {
    return discourse.syntax().is(nominal.first(), Tag.NOUN)
        && discourse.tokens().is(nominal.end(), WordClass.TITLE);
  }

  /** "the company", "the technology company", but not "Orion's company". */
  private static boolean isShort(int first, int head, Tokens tokens) {
    return first == head || (first + 1 == head && !tokens.isCapitalized(first));
  }

  private static int fit(
      Tokens tokens, Recent recent, String noun, Set<String> also, boolean general) {
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
      String head = tokens.lemma(other.head());
      if (head.equals(noun) || also.contains(head)) {
        return 8;
      }
    }
    boolean telling = // a council is no company, "Foods" may be one
        tokens.is(name.head(), WordClass.ORGANIZATION_NOUN)
            && tokens.is(name.head(), WordClass.GROUP);
    return general && !telling ? 0 : -1;
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
