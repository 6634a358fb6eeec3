package org.onrecord.analysis.coreference;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.syntax.Tag;

/**
 * Groups and bodies without a name: "Western officials … the officials". One that acts or speaks
 * and has not been met before becomes a cluster of its own.
 */
final class RepeatedNominals implements ReferenceSieve<Nominal> {

  /** Nouns for a few people together, who are no body. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "couple", "crew", "crowd", "duo", "family", "household", "pair", "quartet", "trio");

  private final Speeches speeches;
  private final References references;
  private final BitSet bodies = new BitSet(); // references whose role somebody has
  private final Map<String, Cluster> byNoun = new HashMap<>();

  RepeatedNominals(Speeches speeches, References references, List<RoleStatement> roles) {
    this.speeches = speeches;
    this.references = references;
    for (RoleStatement role : roles) {
      if (role.body().isPresent()) {
        bodies.set(references.index(role.body().get()));
      }
    }
  }

  @Override
  public String name() {
    return "same-noun";
  }

  @Override
  public @Nullable Cluster antecedent(Nominal nominal, Discourse discourse) {
    if (!canAct(nominal) || isHome(nominal, discourse)) {
      return null;
    }
    String noun = discourse.tokens().form(nominal.head());
    String owned = isOwned(nominal, discourse) ? words(nominal, discourse.tokens()) : noun;
    Cluster known = nominal.definite() ? byNoun.get(owned) : null;
    if (known != null || !acts(nominal, discourse)) {
      return known;
    }
    boolean people =
        nominal.kind() == Kind.PERSON
            || nominal.plural()
            || PEOPLE.hasForm(discourse.tokens().word(nominal.head()));
    Kind kind = people ? Kind.GROUP : Kind.ORGANIZATION;
    Cluster cluster = Cluster.nameless(nominal, kind);
    byNoun.put(noun, cluster);
    byNoun.put(owned, cluster);
    return cluster;
  }

  private boolean acts(Nominal nominal, Discourse discourse) {
    return speeches.isSource(nominal)
        || bodies.get(references.index(nominal))
        || discourse.isSubject(nominal);
  }

  /** "Roe's campaign" is not "his campaign": whether words tell whose it is. */
  private static boolean isOwned(Nominal nominal, Discourse discourse) {
    for (int t = nominal.first(); t <= nominal.head(); t++) {
      if (discourse.syntax().is(t, Tag.POSSESSIVE) || discourse.syntax().is(t, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  private static String words(Nominal nominal, Tokens tokens) {
    StringBuilder words = new StringBuilder();
    for (int t = nominal.first(); t <= nominal.head(); t++) {
      words.append(tokens.form(t)).append(' ');
    }
    return words.toString();
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
