package org.onrecord.analysis.commitment;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.CommitmentStatus;

/** The word lists of this package. Immutable after loading. */
final class Words {

  private static final int LIGHT_FIELDS = 2;

  final CueWords cues = new CueWords();

  /** Nouns by the set they are of: what can be rejected, signed, approved, … */
  private final Map<String, Set<String>> objects = WordList.sets("objects.txt");

  /**
   * Verbs by what they do to an undertaking: acts in the actor's power, states, speaking, hostile.
   */
  private final Map<String, Set<String>> verbs = WordList.sets("acts.txt");

  /** Verbs, nouns and adverbs that keep what follows from being undertaken. */
  private final Map<String, Set<String>> blockers = WordList.sets("blockers.txt");

  /** Verbs whose object is the undertaking itself, with the status they give it. */
  private final Map<String, CommitmentStatus> lightVerbs = new HashMap<>();

  Words() {
    for (String[] entry : WordList.read("light-verbs.txt", LIGHT_FIELDS)) {
      lightVerbs.put(entry[0], CommitmentStatus.valueOf(entry[1]));
    }
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
