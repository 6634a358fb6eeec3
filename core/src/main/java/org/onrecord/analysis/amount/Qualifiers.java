package org.onrecord.analysis.amount;

import java.util.Set;
import org.onrecord.analysis.document.Tokens;

/** Words before a number that change its value: "less than", "at least", "up to". */
final class Qualifiers {

  private static final Set<String> COMPARATIVES = Set.of("less", "more", "fewer", "greater");

  private Qualifiers() {}

  /** {@return the first token of an amount whose number starts at {@code token}} */
  static int start(Tokens tokens, int token) {
    if (tokens.is(token - 1, "than")
        && token >= 2
        && COMPARATIVES.contains(tokens.form(token - 2))) {
      return tokens.is(token - 3, "no") ? token - 3 : token - 2;
    }
    boolean atLeast =
        tokens.is(token - 2, "at")
            && (tokens.is(token - 1, "least") || tokens.is(token - 1, "most"));
    boolean upTo = tokens.is(token - 2, "up") && tokens.is(token - 1, "to");
    return atLeast || upTo ? token - 2 : token;
  }
}
