package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.syntax.Tag;

/**
 * Groups and bodies without a name: "Western officials … the officials". One that acts or speaks
 * and has not been met before becomes a cluster of its own.
 */
final class RepeatedNominals implements ReferenceSieve {

  /** Nouns for a few people together, who are no body. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "couple", "crew", "crowd", "duo", "family", "household", "pair", "quartet", "trio");

  private final Clusters clusters;
  private final Speeches speeches;
  private final IdentityHashMap<Reference, Boolean> bodies = new IdentityHashMap<>();
  private final Map<String, Cluster> byNoun = new HashMap<>();

  RepeatedNominals(Clusters clusters, Speeches speeches, List<RoleStatement> roles) {
    this.clusters = clusters;
    this.speeches = speeches;
    for (RoleStatement role : roles) {
      role.body().ifPresent(body -> bodies.put(body, true));
    }
  }

  @Override
  public String name() {
    return "same-noun";
  }

  @Override
  public @Nullable Cluster antecedent(Reference reference, Discourse discourse) {
    if (!(reference instanceof Nominal nominal) || !canAct(nominal) || isHome(nominal, discourse)) {
      return null;
    }
    String noun = discourse.tokens().form(nominal.head());
    String owned = owned(nominal, discourse);
    Cluster known = byNoun.get(owned.isEmpty() ? noun : owned);
    if (known != null && nominal.definite()) {
      return known;
    }
    boolean acts =
        discourse.isSubject(nominal) || speeches.isSource(nominal) || bodies.containsKey(nominal);
    if (!acts) {
      return null;
    }
    boolean people =
        nominal.kind() == Kind.PERSON
            || nominal.plural()
            || PEOPLE.hasForm(discourse.tokens().word(nominal.head()));
    Kind kind = people ? Kind.GROUP : Kind.ORGANIZATION;
    Cluster cluster = Cluster.nameless(nominal, nominal.head(), kind);
    clusters.add(cluster);
    byNoun.put(noun, cluster);
    if (!owned.isEmpty()) {
      byNoun.put(owned, cluster);
    }
    return cluster;
  }

  /** "Roe's campaign" is not "his campaign": the words before the noun if they tell whose it is. */
  private static String owned(Nominal nominal, Discourse discourse) {
    StringBuilder words = new StringBuilder();
    boolean own = false;
    for (int t = nominal.first(); t <= nominal.head(); t++) {
      own |= discourse.syntax().is(t, Tag.POSSESSIVE) || discourse.syntax().is(t, Tag.NAME);
      words.append(discourse.tokens().form(t)).append(' ');
    }
    return own ? words.toString() : "";
  }

  /** "his country": one that has a name, though not here. */
  private static boolean isHome(Nominal nominal, Discourse discourse) {
    Tokens tokens = discourse.tokens();
    return discourse.syntax().is(nominal.first(), Tag.POSSESSIVE)
        && (tokens.is(nominal.head(), "country") || tokens.is(nominal.head(), "nation"));
  }

  private static boolean canAct(Nominal nominal) {
    return nominal.kind() == Kind.PERSON
        ? nominal.plural()
        : nominal.kind() == Kind.ORGANIZATION && (nominal.plural() || nominal.definite());
  }
}
