package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;

/** All clusters of a text, in the order of their first name, and the look-ups that sieves share. */
final class Clusters {

  /** Of more people with one name the first so many are told apart: who has more is a list. */
  static final int MOST_NAMESAKES = 64;

  private final Tokens tokens;
  private final Owners owners;
  private final Map<NameKey, Cluster> byKey = new HashMap<>();
  private List<Cluster> live = new ArrayList<>();
  private boolean outdated; // some of the live ones are no more

  /** Puts names of the same words or the same entry together. */
  Clusters(Tokens tokens, Owners owners) {
    this.tokens = tokens;
    this.owners = owners;
    for (Reference reference : owners.references()) {
      if (reference instanceof Name name) {
        add(name);
      }
    }
  }

  private void add(Name name) {
    NameKey key = NameKey.of(name, tokens);
    Cluster known = byKey.get(key);
    if (known == null) {
      open(key, new Cluster(name), name, "name");
    } else {
      known.add(name);
      owners.put(name, known, "same-words");
    }
  }

  private void open(NameKey key, Cluster cluster, Name name, String sieve) {
    byKey.put(key, cluster);
    live.add(cluster);
    owners.put(name, cluster, sieve);
  }

  Tokens tokens() {
    return tokens;
  }

  Owners owners() {
    return owners;
  }

  /** Puts all names of another cluster to one, or to what that went into. */
  void merge(Cluster one, Cluster other, String sieve) {
    Cluster whole = one.whole();
    if (whole == other) {
      return;
    }
    for (Name name : other.names()) {
      owners.put(name, whole, sieve);
    }
    whole.merge(other);
    outdated = true;
  }

  /** Takes a name away from a cluster and gives it to another. */
  void move(Name name, Cluster from, Cluster to, String sieve) {
    from.remove(name);
    to.add(name);
    owners.put(name, to, sieve);
    outdated = true;
  }

  /**
   * Moves the name of a capital or a seat that acts to its country, named elsewhere or not.
   *
   * @param name a listed name; a short form ("the House" of the White House) tells no state
   */
  void moveToCountry(Name name, Cluster from, String sieve) {
    Listed country = name.listed().orElseThrow().state();
    NameKey key = NameKey.of(country);
    Cluster known = byKey.get(key);
    if (known == null || known.isMerged()) {
      from.remove(name);
      open(key, new Cluster(name, country), name, sieve);
      outdated = true;
    } else {
      move(name, from, known, sieve);
    }
  }

  /** The clusters that were not merged into others, as they are now. */
  List<Cluster> live() {
    if (outdated) {
      List<Cluster> left = new ArrayList<>(live.size());
      for (Cluster cluster : live) {
        if (!cluster.isMerged() && !cluster.names().isEmpty()) {
          left.add(cluster);
        }
      }
      live = left;
      outdated = false;
    }
    return live;
  }

  /** The index of the surname's last token: "Lind" in "Ann Lind Jr." and "Lord Lind of Orsk". */
  int surname(Name name) {
    return surname(tokens, name);
  }

  static int surname(Tokens tokens, Name name) {
    int last = name.end() - 1;
    if (last > name.first() + 1 && tokens.is(last - 1, "of")) {
      return last - 2; // "Lord Hill of Orsk"
    }
    while (last > name.first() && tokens.is(last, WordClass.NAME_SUFFIX)) {
      last--;
    }
    return last;
  }
}
