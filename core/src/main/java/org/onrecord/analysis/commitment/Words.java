package org.onrecord.analysis.commitment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.wordlist.WordList;
import org.onrecord.model.CommitmentStatus;

/** The word lists of this package. Immutable after loading. */
final class Words {

  private static final int LIGHT_FIELDS = 2;

  final CueWords cues = new CueWords();

  /** Nouns by the set they are of: what can be rejected, signed, approved, … */
  private final Map<String, Set<String>> objects = sets("objects.txt");

  /**
   * Verbs by what they do to an undertaking: acts in the actor's power, states, speaking, hostile.
   */
  private final Map<String, Set<String>> verbs = sets("acts.txt");

  /** Verbs, nouns and adverbs that keep what follows from being undertaken. */
  private final Map<String, Set<String>> blockers = sets("blockers.txt");

  /** Verbs by which an instrument binds: "obliges". */
  final WordSet obliging = WordSet.of(blockers.getOrDefault("oblige", Set.of()));

  /** Participles that say of an event when it takes place: "scheduled". */
  final WordSet scheduled = WordSet.of(blockers.getOrDefault("schedule", Set.of()));

  /** Verbs whose object is the undertaking itself, with the status they give it. */
  private final Map<String, CommitmentStatus> lightVerbs = new HashMap<>();

  Words() {
    for (String[] entry : WordList.entries(Words.class, "light-verbs.txt", LIGHT_FIELDS)) {
      lightVerbs.put(entry[0], CommitmentStatus.valueOf(entry[1]));
    }
  }

  /** The words of each set of a list that has word and sets, split by blanks. */
  private static Map<String, Set<String>> sets(String list) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String[] entry : WordList.entries(Words.class, list, 2)) {
      for (String set : entry[1].split(" ")) {
        sets.computeIfAbsent(set, name -> new HashSet<>()).add(entry[0]);
      }
    }
    return Map.copyOf(sets);
  }

  boolean isObject(String set, String noun) {
    return objects.getOrDefault(set, Set.of()).contains(noun);
  }

  boolean isVerb(String set, String verb) {
    return verbs.getOrDefault(set, Set.of()).contains(verb);
  }

  boolean isBlocker(String set, String word) {
    return blockers.getOrDefault(set, Set.of()).contains(word);
  }

  boolean isLight(String verb) {
    return lightVerbs.containsKey(verb);
  }

  CommitmentStatus status(String verb) {
    return lightVerbs.getOrDefault(verb, CommitmentStatus.OPEN);
  }
}
