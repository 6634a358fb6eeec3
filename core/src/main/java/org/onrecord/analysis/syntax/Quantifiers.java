package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;

/** Words of quantity with a use of their own: "half said", "have all said". */
final class Quantifiers {

  private static final WordSet QUANTIFIERS =
      WordSet.of(
          "half", "some", "many", "most", "all", "both", "few", "several", "those", "another");

  private final Tokens tokens;
  private final Neighbours neighbours;

  Quantifiers(Tokens tokens, Neighbours neighbours) {
    this.tokens = tokens;
    this.neighbours = neighbours;
  }

  /** Whether the determiner can stand for its noun: "half said". */
  boolean isPronominal(int t) {
    return QUANTIFIERS.hasForm(tokens.word(t));
  }

  /** "all", "both" or "each" before a participle: "have all said". */
  boolean isFloating(int t) {
    boolean quantifier = tokens.is(t, "all") || tokens.is(t, "both") || tokens.is(t, "each");
    return quantifier
        && neighbours.isVerbForm(t + 1)
        && tokens.word(t + 1).isAny(PARTICIPLE, GERUND);
  }
}
