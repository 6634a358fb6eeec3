package org.onrecord.analysis.attribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;

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

  private static final Map<String, Entry> VERBS = read();

  /** The verbs that some entry joins with a particle. */
  private static final Set<String> PARTICLE_VERBS =
      VERBS.keySet().stream()
          .filter(verb -> verb.indexOf(' ') > 0)
          .map(verb -> verb.substring(0, verb.indexOf(' ')))
          .collect(Collectors.toUnmodifiableSet());

  private CueWords() {}

  /**
   * {@return what the verb at {@code token} takes, or null if it is no reporting verb; some are
   * only together with the particle behind them: "fired back"}
   */
  static @Nullable Entry verb(Tokens tokens, int token) {
    String lemma = tokens.lemma(token);
    if (PARTICLE_VERBS.contains(lemma) && token + 1 < tokens.size()) {
      Entry both = VERBS.get(lemma + " " + tokens.form(token + 1));
      if (both != null) {
        return both;
      }
    }
    return VERBS.get(lemma);
  }

  private static Map<String, Entry> read() {
    try (InputStream in = CueWords.class.getResourceAsStream("cues.txt")) {
      if (in == null) {
        throw new IllegalStateException("the word list cues.txt is missing from the library");
      }
      Map<String, Entry> verbs = new HashMap<>();
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t");
          verbs.put(fields[0], entry(fields[1], fields[0].indexOf(' ') > 0));
        }
      }
      return verbs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
