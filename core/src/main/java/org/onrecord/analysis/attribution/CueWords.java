package org.onrecord.analysis.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
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

  /**
   * What is known of a verb.
   *
   * @param alone what it takes; null if it is a reporting one only with a particle
   * @param withParticle what it takes with a particle, by that
   */
  private record Verb(@Nullable Entry alone, Map<String, Entry> withParticle) {}

  private static final WordMap<Verb> VERBS = read();

  private CueWords() {}

  private static WordMap<Verb> read() {
    Map<String, Entry> alone = new HashMap<>();
    Map<String, Map<String, Entry>> withParticle = new HashMap<>();
    for (String[] fields : WordList.entries(CueWords.class, "cues.txt", 2)) {
      int blank = fields[0].indexOf(' ');
      String verb = blank < 0 ? fields[0] : fields[0].substring(0, blank);
      Map<String, Entry> particles = withParticle.computeIfAbsent(verb, key -> new HashMap<>());
      if (blank < 0) {
        alone.put(verb, entry(fields[1], false));
      } else {
        particles.put(fields[0].substring(blank + 1), entry(fields[1], true));
      }
    }
    Map<String, Verb> verbs = new HashMap<>();
    withParticle.forEach(
        (verb, particles) -> verbs.put(verb, new Verb(alone.get(verb), Map.copyOf(particles))));
    return WordMap.of(verbs);
  }

  /**
   * {@return what the verb at {@code token} takes, or null if it is no reporting verb; some are
   * only together with the particle behind them: "fired back"}
   */
  static @Nullable Entry verb(Tokens tokens, int token) {
    Verb verb = VERBS.ofLemma(tokens.word(token));
    if (verb == null) {
      return null;
    }
    Entry both =
        verb.withParticle().isEmpty() || token + 1 == tokens.size()
            ? null
            : verb.withParticle().get(tokens.form(token + 1));
    return both == null ? verb.alone() : both;
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
