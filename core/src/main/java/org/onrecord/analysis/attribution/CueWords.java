package org.onrecord.analysis.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordMap;
import org.onrecord.analysis.wordlist.WordList;

/** The reporting verbs and how each takes its content, from the word list cues.txt. */
final class CueWords {

  /**
   * What a reporting verb takes.
   *
   * @param frames the ways in which it takes its content
   * @param prepositions those that may open its content: "called for calm"
   * @param particle whether a particle belongs to the verb: "fired back"
   */
  record Entry(Set<Frame> frames, Set<String> prepositions, boolean particle) {

    boolean takes(Frame frame) {
      return frames.contains(frame);
    }
  }

  /** What a verb takes that is a reporting one only by its place behind a quotation. */
  static final Entry UTTERANCE = new Entry(EnumSet.of(Frame.QUOTE), Set.of(), false);

  private static final WordMap<Entry> VERBS;

  /** Verbs that are reporting ones with a particle, by the particle. */
  private static final WordMap<Map<String, Entry>> PARTICLE_VERBS;

  static {
    Map<String, Entry> verbs = new HashMap<>();
    Map<String, Map<String, Entry>> particleVerbs = new HashMap<>();
    for (String[] fields : WordList.entries(CueWords.class, "cues.txt", 2)) {
      int blank = fields[0].indexOf(' ');
      if (blank < 0) {
        verbs.put(fields[0], entry(fields[1], false));
      } else {
        particleVerbs
            .computeIfAbsent(fields[0].substring(0, blank), verb -> new HashMap<>())
            .put(fields[0].substring(blank + 1), entry(fields[1], true));
      }
    }
    VERBS = WordMap.of(verbs);
    PARTICLE_VERBS = WordMap.of(particleVerbs);
  }

  private CueWords() {}

  /**
   * {@return what the verb at {@code token} takes, or null if it is no reporting verb; some are
   * only together with the particle behind them: "fired back"}
   */
  static @Nullable Entry verb(Tokens tokens, int token) {
    Word verb = tokens.word(token);
    Map<String, Entry> particles = PARTICLE_VERBS.ofLemma(verb);
    if (particles != null && token + 1 < tokens.size()) {
      Entry both = particles.get(tokens.form(token + 1));
      if (both != null) {
        return both;
      }
    }
    return VERBS.ofLemma(verb);
  }

  private static Entry entry(String words, boolean particle) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String word : words.split(" ")) {
      if (Character.isUpperCase(word.charAt(0))) {
        frames.add(Frame.valueOf(word));
      } else {
        prepositions.add(word);
      }
    }
    return new Entry(frames, prepositions, particle);
  }
}
