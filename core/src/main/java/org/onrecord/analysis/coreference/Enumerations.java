package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;

/**
 * "Vellen and OKW", "in Orsk, Dunmere and Vale": a word of which nothing is known is what the
 * others are that it is listed with.
 */
final class Enumerations implements NameSieve {

  /** Points of evidence of what is hardly known, and of what is known well enough. */
  private static final int HARDLY = 1;

  private static final int WELL = 2;

  private record Member(Name name, Cluster cluster) {}

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    List<Member> members = new ArrayList<>();
    for (Cluster cluster : clusters.live()) {
      cluster.names().forEach(name -> members.add(new Member(name, cluster)));
    }
    members.sort(Comparator.comparingInt(member -> member.name().first()));
    int first = 0;
    while (first < members.size()) {
      int end = first + 1;
      boolean closed = false;
      while (end < members.size()
          && !closed
          && isListed(tokens, members.get(end - 1).name(), members.get(end).name())) {
        closed = !tokens.is(members.get(end - 1).name().end(), TokenKind.COMMA);
        end++;
      }
      if (closed) {
        share(tokens, members.subList(first, end));
      }
      first = end;
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

  private static void share(Tokens tokens, List<Member> members) {
    Kind kind = null;
    for (Member member : members) {
      Kind known = member.cluster().kind();
      int enough = known == Kind.PERSON ? person(member.name()) : WELL;
      if (member.cluster().evidence().most() >= enough) {
        if (kind != null && kind != known) {
          return;
        }
        kind = known;
      }
    }
    for (Member member : members) {
      if (kind != null && isHardlyKnown(tokens, member.name(), member.cluster())) {
        member.cluster().add(Evidence.of(kind, WELL));
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
