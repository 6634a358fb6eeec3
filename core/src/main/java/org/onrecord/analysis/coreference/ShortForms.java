package org.onrecord.analysis.coreference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Evidence;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;

/**
 * "Orion" is "Orion Holdings Ltd", "Supreme Court" is "Supreme Court of Appeal": the first words of
 * one longer name of a body, or its last ones.
 */
final class ShortForms implements NameSieve {

  /** By what else than "club" clubs go. */
  private static final WordSet CLUBS =
      WordSet.of("albion", "city", "county", "town", "united", "villa");

  /** So often may a short form stand before the long one. */
  private static final int EARLY = 2;

  @Override
  public void apply(Clusters clusters) {
    Tokens tokens = clusters.tokens();
    WordIndex byFirst = new WordIndex();
    WordIndex byLast = new WordIndex();
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      if (Cluster.size(name) > 1 && isBody(cluster)) {
        byFirst.put(tokens.form(name.first()), cluster);
        byLast.put(tokens.form(name.end() - 1), cluster);
      }
    }
    for (Cluster cluster : byFirst.isEmpty() ? List.<Cluster>of() : clusters.live()) {
      Name name = cluster.fullest();
      List<Cluster> front = byFirst.of(tokens.form(name.first()));
      List<Cluster> back = byLast.of(tokens.form(name.end() - 1));
      if (!(front.isEmpty() && back.isEmpty()) && canBeShort(tokens, cluster)) {
        Cluster longer = only(tokens, cluster, front, back);
        if (longer != null) {
          clusters.merge(longer, cluster, "short-form");
        }
      }
    }
  }

  private static boolean isBody(Cluster cluster) {
    boolean body = cluster.kind() == Kind.ORGANIZATION || cluster.kind() == Kind.PLACE;
    return body && !isHouse(cluster);
  }

  /** "United" of "Orsk United". */
  private static boolean isClub(Tokens tokens, Name name, Cluster candidate) {
    return candidate.kind() == Kind.ORGANIZATION && CLUBS.hasForm(tokens.word(name.first()));
  }

  /** "The House" is not the White House. */
  private static boolean isHouse(Cluster cluster) {
    return cluster.listed() != null && cluster.listed().kind() == ListedKind.HOUSE;
  }

  private static boolean canBeShort(Tokens tokens, Cluster cluster) {
    Listed listed = cluster.listed();
    if (cluster.fullest().adjective() || cluster.evidence().person() >= 8 || isPlace(cluster)) {
      return false;
    }
    if (listed == null || listed.doubtful()) {
      return true;
    }
    return listed.kind() == ListedKind.ORGANIZATION
        && Cluster.size(cluster.fullest()) > 1
        && tokens.is(cluster.fullest().end() - 1, WordClass.ORGANIZATION_NOUN);
  }

  /** "in Orsk" is not in the Orsk Herald. */
  private static boolean isPlace(Cluster cluster) {
    Evidence evidence = cluster.context();
    return evidence.place() >= 2 && evidence.place() > evidence.organization();
  }

  /** "Orsk University" is not "Orsk University Press": both say what they are, and differ. */
  private static boolean isPartOfOther(Tokens tokens, Name name, Name full, boolean front) {
    return front
        && tokens.is(name.head(), WordClass.ORGANIZATION_NOUN)
        && tokens.is(full.head(), WordClass.ORGANIZATION_NOUN)
        && !tokens.form(name.head()).equals(tokens.form(full.head()));
  }

  /**
   * A body is named in full before it is cut short; a headline and a first line may do otherwise.
   */
  private static boolean isKnownBefore(Cluster part, Cluster longer) {
    int first = longer.fullest().first();
    int before = 0;
    for (Name name : part.names()) {
      before += name.first() < first ? 1 : 0;
    }
    return before > EARLY && longer.kind() == Kind.ORGANIZATION;
  }

  /** The one longer name that begins or ends in the words; null if there are several. */
  private static @Nullable Cluster only(
      Tokens tokens, Cluster part, List<Cluster> front, List<Cluster> back) {
    Cluster only = null;
    for (Cluster candidate : front) {
      if (isLonger(tokens, part, candidate, true)) {
        if (only != null) {
          return null;
        }
        only = candidate;
      }
    }
    for (Cluster candidate : back) {
      if (candidate != only && isLonger(tokens, part, candidate, false)) {
        if (only != null) {
          return null;
        }
        only = candidate;
      }
    }
    return only;
  }

  private static boolean isLonger(Tokens tokens, Cluster part, Cluster candidate, boolean front) {
    Name name = part.fullest();
    Name full = candidate.fullest();
    int surplus = Cluster.size(full) - Cluster.size(name);
    boolean same = surplus > 0 && !candidate.isMerged() && candidate != part;
    for (int i = 0; same && i < Cluster.size(name); i++) {
      int there = full.first() + (front ? i : surplus + i);
      same = tokens.form(name.first() + i).equals(tokens.form(there));
    }
    boolean head =
        !front
            && Cluster.size(name) == 1
            && !tokens.is(name.first(), WordClass.ORGANIZATION_NOUN)
            && !isClub(tokens, name, candidate);
    return same
        && !head
        && !isPartOfOther(tokens, name, full, front)
        && !isKnownBefore(part, candidate);
  }
}
