package org.onrecord.analysis.syntax;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/**
 * Words before a number that make it a rough one or a bound: "at least 12", "more than 200", "about
 * 40". They belong to the noun phrase of the number.
 */
final class Approximations {

  private static final WordSet OPENINGS =
      WordSet.of("at", "more", "fewer", "less", "as", "up", "close", "about", "around", "over");

  private final Tokens tokens;
  private final Neighbours neighbours;

  Approximations(Tokens tokens, Neighbours neighbours) {
    this.tokens = tokens;
    this.neighbours = neighbours;
  }

  /** {@return the index behind such words, or {@code first} if none start here} */
  int end(int first) {
    int end = OPENINGS.hasForm(tokens.word(first)) ? first + length(first) : first;
    return end > first && isNumber(end) ? end : first;
  }

  private int length(int t) {
    return switch (tokens.form(t)) {
      case "at" -> neighbours.is(t + 1, "least") || neighbours.is(t + 1, "most") ? 2 : 0;
      case "more", "fewer", "less" -> neighbours.is(t + 1, "than") ? 2 : 0;
      case "as" -> neighbours.is(t + 2, "as") && isMeasure(t + 1) ? 3 : 0;
      case "up", "close" -> neighbours.is(t + 1, "to") ? 2 : 0;
      case "about", "around", "over" -> isFree(neighbours.left()) ? 1 : 0;
      default -> 0;
    };
  }

  private boolean isMeasure(int t) {
    return neighbours.is(t, "many") || neighbours.is(t, "much") || neighbours.is(t, "few");
  }

  /** "talked about 40 jobs", "talks about 40 jobs": there it is a preposition. */
  private boolean isFree(@Nullable Tag left) {
    if (left == Tag.VERB) {
      int verb = neighbours.leftToken();
      return tokens.is(verb, WordClass.BE) || tokens.lemma(verb).equals("say");
    }
    return left == null
        || left == Tag.PUNCTUATION
        || left == Tag.PREPOSITION
        || left == Tag.SUBORDINATOR
        || left == Tag.COORDINATOR;
  }

  /** {@return whether the token can be the number that such words are before} */
  boolean isNumber(int t) {
    return neighbours.exists(t)
        && (tokens.is(t, TokenKind.NUMBER)
            || tokens.is(t, WordClass.NUMBER)
            || tokens.is(t, "half")
            || tokens.is(t, "$")
            || tokens.is(t, "£")
            || tokens.is(t, "€"));
  }
}
