package org.onrecord.analysis.coreference;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.wordlist.WordList;

/** "it" that means nothing: "it is clear that", "it was raining", "it seems that", "it is late". */
final class Expletives {

  private static final Map<String, String> WORDS = read();

  private final Tokens tokens;
  private final Syntax syntax;

  private Expletives(Discourse discourse) {
    tokens = discourse.tokens();
    syntax = discourse.syntax();
  }

  static boolean isAt(Discourse discourse, Pronoun pronoun) {
    return discourse.tokens().is(pronoun.first(), "it")
        && new Expletives(discourse).isBefore(pronoun.end());
  }

  private boolean isBefore(int behind) {
    boolean be = false;
    int t = behind;
    while (t < tokens.size() && isPassed(t)) {
      be |= tokens.is(t, WordClass.BE);
      t++;
    }
    if (t >= tokens.size()) {
      return false;
    }
    return switch (WORDS.getOrDefault(be ? tokens.form(t) : tokens.lemma(t), "")) {
      case "seem" -> !be && opensClause(t + 1);
      case "weather" -> be;
      case "hour" -> be && (isEnd(t + 1) || opensClause(t + 1));
      case "task" -> be && (syntax.is(t + 1, Tag.TO) || opensClause(t + 1));
      case "mind" -> false;
      default -> be && syntax.is(t, Tag.ADJECTIVE) && opensClause(t + 1);
    };
  }

  /** What may stand between "it" and the word that tells: "would not be". */
  private boolean isPassed(int t) {
    return syntax.is(t, Tag.AUXILIARY)
        || syntax.is(t, Tag.ADVERB)
        || syntax.is(t, Tag.NEGATION)
        || tokens.is(t, WordClass.BE);
  }

  private boolean isEnd(int t) {
    return t >= tokens.size() || syntax.is(t, Tag.PUNCTUATION);
  }

  /** "clear |that", "unclear |why". */
  private boolean opensClause(int t) {
    return t < tokens.size()
        && (syntax.is(t, Tag.SUBORDINATOR)
            || tokens.is(t, "that")
            || tokens.is(t, WordClass.INTERROGATIVE));
  }

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    for (String[] fields : WordList.entries(Expletives.class, "expletives.txt", 2)) {
      words.put(fields[0], fields[1]);
    }
    return words;
  }
}
