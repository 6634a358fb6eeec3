package org.onrecord.analysis.coreference;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
final class RepeatedNominals implements ReferenceSieve<Nominal> {

  /** Nouns for a few people together, who are no body. */
  private static final WordSet PEOPLE =
      WordSet.of(
          "couple", "crew", "crowd", "duo", "family", "household", "pair", "quartet", "trio");

  private final Speeches speeches;
  private final Set<Reference> bodies = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Cluster> byNoun = new HashMap<>();

  RepeatedNominals(Speeches speeches, List<RoleStatement> roles) {
    this.speeches = speeches;
    for (RoleStatement role : roles) {
      if (role.body().isPresent() && role.body().get() instanceof Nominal body) {
        bodies.add(body);
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
    Cluster known = byNoun.get(owned);
    if (known != null && nominal.definite()) {
      return known;
    }
    boolean acts =
        discourse.isSubject(nominal) || speeches.isSource(nominal) || bodies.contains(nominal);
    if (!acts) {
      return null;
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
