package org.onrecord.analysis.commitment;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.wordlist.WordList;
import org.onrecord.model.CommitmentKind;

/** The verbs, nouns and adjectives of {@code cues.txt}. */
final class CueWords {

  private static final int FIELDS = 5;

  /**
   * What is known of a verb.
   *
   * @param alone the cue that it is; null if it is one only with a particle
   * @param withParticle the cues that it is with a particle, by that
   */
  private record Verb(@Nullable CueWord alone, Map<String, CueWord> withParticle) {}

  private final WordMap<Verb> verbs;
  private final WordMap<CueWord> nouns;
  private final WordMap<CueWord> adjectives;

  CueWords() {
    Map<String, CueWord> verbs = new HashMap<>();
    Map<String, Map<String, CueWord>> phrasalVerbs = new HashMap<>();
    Map<String, CueWord> nouns = new HashMap<>();
    Map<String, CueWord> adjectives = new HashMap<>();
    for (String[] entry : WordList.entries(CueWords.class, "cues.txt", FIELDS)) {
      CueWord word = word(entry[0], entry[2], entry[3].split(" "));
      switch (entry[1]) {
        case "verb" -> {
          int blank = word.lemma().indexOf(' ');
          if (blank < 0) {
            verbs.put(word.lemma(), word);
          } else {
            phrasalVerbs
                .computeIfAbsent(word.lemma().substring(0, blank), verb -> new HashMap<>())
                .put(word.lemma().substring(blank + 1), word);
          }
        }
        case "noun" -> nouns.put(word.lemma(), word);
        case "adjective" -> adjectives.put(word.lemma(), word);
        default -> throw new IllegalStateException("cues.txt: no such class: " + entry[1]);
      }
    }
    this.verbs = WordMap.of(joined(verbs, phrasalVerbs));
    this.nouns = WordMap.of(nouns);
    this.adjectives = WordMap.of(adjectives);
  }

  private static Map<String, Verb> joined(
      Map<String, CueWord> verbs, Map<String, Map<String, CueWord>> phrasalVerbs) {
    Map<String, Verb> joined = new HashMap<>();
    verbs.forEach((lemma, cue) -> joined.put(lemma, new Verb(cue, Map.of())));
    phrasalVerbs.forEach(
        (lemma, cues) -> joined.put(lemma, new Verb(verbs.get(lemma), Map.copyOf(cues))));
    return joined;
  }

  private static CueWord word(String lemma, String kind, String[] frames) {
    Set<Frame> taken = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    Optional<String> objects = Optional.empty();
    for (String frame : frames) {
      int bracket = frame.indexOf('(');
      if (Character.isLowerCase(frame.charAt(0))) {
        prepositions.add(frame);
      } else if (bracket > 0) {
        taken.add(Frame.valueOf(frame.substring(0, bracket)));
        objects = Optional.of(frame.substring(bracket + 1, frame.length() - 1));
      } else {
        taken.add(Frame.valueOf(frame));
      }
    }
    return new CueWord(
        lemma, CommitmentKind.valueOf(kind), Set.copyOf(taken), objects, Set.copyOf(prepositions));
  }

  /** {@return the verb that stands here, with its particle if it has one; null if it is no cue} */
  @Nullable CueWord verb(Tokens tokens, int token) {
    Verb verb = verbs.ofLemma(tokens.word(token));
    if (verb == null) {
      return null;
    }
    CueWord phrasal =
        verb.withParticle().isEmpty() || token + 1 == tokens.size()
            ? null
            : verb.withParticle().get(tokens.form(token + 1));
    return phrasal == null ? verb.alone() : phrasal;
  }

  /** {@return the noun that stands here; null if it is no cue} */
  @Nullable CueWord noun(Tokens tokens, int token) {
    CueWord word = nouns.ofForm(tokens.word(token));
    return word != null ? word : nouns.ofLemma(tokens.word(token));
  }

  /** {@return the adjective that stands here; null if it is no cue} */
  @Nullable CueWord adjective(Tokens tokens, int token) {
    return adjectives.ofForm(tokens.word(token));
  }
}
