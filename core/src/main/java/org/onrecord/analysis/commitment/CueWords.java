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
import org.onrecord.analysis.syntax.PhrasalVerbs;
import org.onrecord.analysis.wordlist.WordList;
import org.onrecord.model.CommitmentKind;

/** The verbs, nouns and adjectives of {@code cues.txt}. */
final class CueWords {

  private static final int FIELDS = 5;

  private final PhrasalVerbs<CueWord> verbs;
  private final WordMap<CueWord> nouns;
  private final WordMap<CueWord> adjectives;

  CueWords() {
    Map<String, CueWord> verbs = new HashMap<>();
    Map<String, CueWord> nouns = new HashMap<>();
    Map<String, CueWord> adjectives = new HashMap<>();
    for (String[] entry : WordList.entries(CueWords.class, "cues.txt", FIELDS)) {
      CueWord word = word(entry[0], entry[2], entry[3].split(" "));
      switch (entry[1]) {
        case "verb" -> verbs.put(word.lemma(), word);
        case "noun" -> nouns.put(word.lemma(), word);
        case "adjective" -> adjectives.put(word.lemma(), word);
        default -> throw new IllegalStateException("cues.txt: no such class: " + entry[1]);
      }
    }
    this.verbs = new PhrasalVerbs<>(verbs);
    this.nouns = WordMap.of(nouns);
    this.adjectives = WordMap.of(adjectives);
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
    return verbs.at(tokens, token);
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
