package org.onrecord.analysis.amount;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;

/** Words before a number that change its value: "less than", "at least", "up to". */
final class Qualifiers {

  private static final WordSet COMPARATIVES = WordSet.of("less", "more", "fewer", "greater");

  private Qualifiers() {}

  /** {@return the first token of an amount whose number starts at {@code token}} */
  static int start(Tokens tokens, int token) {
    if (tokens.is(token - 1, "than")
        && token >= 2
        && COMPARATIVES.hasForm(tokens.word(token - 2))) {
      return tokens.is(token - 3, "no") ? token - 3 : token - 2;
    }
    boolean atLeast =
        tokens.is(token - 2, "at")
            && (tokens.is(token - 1, "least") || tokens.is(token - 1, "most"));
    boolean upTo = tokens.is(token - 2, "up") && tokens.is(token - 1, "to");
    return atLeast || upTo ? token - 2 : token;
  }
}
