package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<String, List<Cluster>> byFirst = new HashMap<>();
    Map<String, List<Cluster>> byLast = new HashMap<>();
    for (Cluster cluster : clusters.live()) {
      Name name = cluster.fullest();
      boolean body = cluster.kind() == Kind.ORGANIZATION || cluster.kind() == Kind.PLACE;
      if (body && Cluster.size(name) >= 2 && !isHouse(cluster)) {
        byFirst.computeIfAbsent(tokens.form(name.first()), form -> new ArrayList<>(2)).add(cluster);
        byLast
            .computeIfAbsent(tokens.form(name.end() - 1), form -> new ArrayList<>(2))
            .add(cluster);
      }
    }
    for (Cluster cluster : clusters.live()) {
      if (canBeShort(tokens, cluster)) {
        Name name = cluster.fullest();
        List<Cluster> longer = new ArrayList<>();
        collect(
            tokens,
            cluster,
            byFirst.getOrDefault(tokens.form(name.first()), List.of()),
            true,
            longer);
        collect(
            tokens,
            cluster,
            byLast.getOrDefault(tokens.form(name.end() - 1), List.of()),
            false,
            longer);
        if (longer.size() == 1) {
          longer.get(0).merge(cluster, "short-form");
        }
      }
    }
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
    return longer.kind() == Kind.ORGANIZATION
        && part.names().stream().filter(name -> name.first() < first).count() > EARLY;
  }

  private static void collect(
      Tokens tokens, Cluster part, List<Cluster> candidates, boolean front, List<Cluster> longer) {
    Name name = part.fullest();
    for (Cluster candidate : candidates) {
      Name full = candidate.fullest();
      int surplus = Cluster.size(full) - Cluster.size(name);
      boolean same = surplus > 0 && !candidate.isMerged() && candidate != part;
      for (int i = 0; same && i < Cluster.size(name); i++) {
        int there = full.first() + (front ? i : surplus + i);
        same = tokens.form(name.first() + i).equals(tokens.form(there));
      }
      same = same && !isPartOfOther(tokens, name, full, front) && !isKnownBefore(part, candidate);
      boolean head =
          !front
              && Cluster.size(name) == 1
              && !tokens.is(name.first(), WordClass.ORGANIZATION_NOUN)
              && !isClub(tokens, name, candidate);
      if (same && !head && !longer.contains(candidate)) {
        longer.add(candidate);
      }
    }
  }
}
