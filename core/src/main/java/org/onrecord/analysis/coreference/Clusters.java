package org.onrecord.analysis.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Name;

/** All clusters of a text, in the order of their first name, and the look-ups that sieves share. */
final class Clusters {

  /** Of more people with one name the first so many are told apart: who has more is a list. */
  static final int MOST_NAMESAKES = 64;

  private final Tokens tokens;
  private final List<Cluster> all = new ArrayList<>();
  private final Map<String, Cluster> byKey = new HashMap<>();

  Clusters(Tokens tokens) {
    this.tokens = tokens;
  }

  Tokens tokens() {
    return tokens;
  }

  /** Puts a name to the names of the same words or the same entry. */
  void add(Name name) {
    String key = key(name);
    Cluster known = byKey.get(key);
    if (known == null) {
      known = new Cluster(name);
      byKey.put(key, known);
      all.add(known);
    } else {
      known.add(name, "same-words");
    }
  }

  private String key(Name name) {
    if (name.listed().isPresent()) {
      return key(name.listed().get());
    }
    StringBuilder key = new StringBuilder(sex(name));
    for (int t = name.first(); t < name.end(); t++) {
      key.append(tokens.form(t)).append(' ');
    }
    return key.toString();
  }

  /** "Mr. Lind" and "Mrs. Lind" are two. */
  private String sex(Name name) {
    if (name.title().isEmpty() || Cluster.size(name) > 1) {
      return "";
    }
    for (int t = name.title().get().first(); t < name.title().get().end(); t++) {
      Sex sex = Sexes.byNoun(tokens.word(t));
      if (sex != Sex.UNKNOWN) {
        return sex + " ";
      }
    }
    return "";
  }

  private static String key(Listed listed) {
    return switch (listed.kind()) {
      case COUNTRY ->
          "=" + listed.country() + (listed.form() == Listed.ListedForm.MEMBERS ? "s" : "");
      case CAPITAL -> "=capital " + listed.name();
      case HOUSE, PLACE ->
          "=place " + listed.name() + (listed.form() == Listed.ListedForm.MEMBERS ? "s" : "");
      case ORGANIZATION ->
          "=" + listed.name() + (listed.form() == Listed.ListedForm.MEMBERS ? "s" : "");
      case GROUP -> "=" + listed.name();
    };
  }

  /**
   * Puts a capital or a seat that acts to its country, named elsewhere or not.
   *
   * @param name a listed name; a short form ("the House" of the White House) tells no state
   */
  void addToCountry(Name name, String sieve) {
    Listed country = name.listed().orElseThrow().state();
    String key = key(country);
    Cluster known = byKey.get(key);
    if (known == null || known.isMerged()) {
      known = Cluster.listed(name, country, sieve);
      byKey.put(key, known);
      all.add(known);
    } else {
      known.add(name, sieve);
    }
  }

  void add(Cluster cluster) {
    all.add(cluster);
  }

  /** The clusters that were not merged into others, as a copy. */
  List<Cluster> live() {
    all.removeIf(cluster -> cluster.isMerged() || cluster.coreferents().isEmpty());
    return new ArrayList<>(all);
  }

  /** Those of one kind, by the evidence so far. */
  List<Cluster> live(Kind kind) {
    List<Cluster> live = live();
    live.removeIf(cluster -> cluster.kind() != kind);
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
