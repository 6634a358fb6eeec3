package org.onrecord.analysis.coreference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;

/**
 * "Vellen and OKW", "in Orsk, Dunmere and Vale": a word of which nothing is known is what the
 * others are that it is listed with.
 */
final class Enumerations implements NameSieve {

  /** Points of evidence of what is hardly known, and of what is known well enough. */
  private static final int HARDLY = 1;

  private static final int WELL = 2;

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Name> listed = new ArrayList<>();
    for (Reference reference : clusters.owners().references()) {
      if (reference instanceof Name name) {
        Name last = listed.isEmpty() ? null : listed.get(listed.size() - 1);
        if (last == null || !isListed(tokens, last, name)) {
          listed.clear();
          listed.add(name);
        } else {
          listed.add(name);
          if (!tokens.is(last.end(), TokenKind.COMMA)) { // "and": the last one
            share(clusters, listed);
            listed.clear();
          }
        }
      }
    }
  }

  /** Whether nothing but a comma or "and" stands between two names. */
  private static boolean isListed(Tokens tokens, Name one, Name next) {
    int t = one.end();
    if (tokens.is(t, TokenKind.COMMA) || tokens.is(t, "and")) {
      t++;
    }
    return t > one.end()
        && (tokens.is(t, "the") ? t + 1 : t) == next.first()
        && !one.adjective()
        && !next.adjective();
  }

  private static void share(Clusters clusters, List<Name> names) {
    Kind kind = null;
    for (Name name : names) {
      Cluster cluster = requireNonNull(clusters.owners().of(name));
      Kind known = cluster.kind();
      int enough = known == Kind.PERSON ? person(name) : WELL;
      if (cluster.evidence().most() >= enough) {
        if (kind != null && kind != known) {
          return;
        }
        kind = known;
      }
    }
    for (Name name : names) {
      Cluster cluster = requireNonNull(clusters.owners().of(name));
      if (kind != null && isHardlyKnown(clusters.tokens(), name, cluster)) {
        cluster.add(Evidence.of(kind, WELL));
      }
    }
  }

  /** A lone given name tells a person; two words that no lexicon has need more. */
  private static int person(Name name) {
    return Cluster.size(name) == 1 ? WELL + 1 : WELL + 2;
  }

  /** A lone word, but not of "the |Means| and Ways Committee". */
  private static boolean isHardlyKnown(Tokens tokens, Name name, Cluster cluster) {
    return cluster.listed() == null
        && Cluster.size(cluster.fullest()) == 1
        && !Kinds.isEveryday(tokens.word(name.first()))
        && !tokens.is(name.first() - 1, "the")
        && cluster.evidence().most() <= HARDLY;
  }
}
