package org.onrecord.analysis.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.PhrasalVerbs;
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

  private static final PhrasalVerbs<Entry> VERBS = read();

  private CueWords() {}

  private static PhrasalVerbs<Entry> read() {
    Map<String, Entry> verbs = new HashMap<>();
    for (String[] fields : WordList.entries(CueWords.class, "cues.txt", 2)) {
      verbs.put(fields[0], entry(fields[1], fields[0].indexOf(' ') > 0));
    }
    return new PhrasalVerbs<>(verbs);
  }

  /**
   * {@return what the verb at {@code token} takes, or null if it is no reporting verb; some are
   * only together with the particle behind them: "fired back"}
   */
  static @Nullable Entry verb(Tokens tokens, int token) {
    return VERBS.at(tokens, token);
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
