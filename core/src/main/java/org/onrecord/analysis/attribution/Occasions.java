package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;

/** Where and by what means something was said: "on Twitter", "in an interview with the Gazette". */
final class Occasions {

  private static final WordSet NOUNS = WordSet.read(Occasions.class, "occasions.txt");

  private final Context context;

  Occasions(Context context) {
    this.context = context;
  }

  /** Whether a phrase that tells it starts here. */
  boolean isAt(int t) {
    Tokens tokens = context.tokens();
    boolean preposition =
        tokens.is(t, "on") || tokens.is(t, "in") || tokens.is(t, "during") || tokens.is(t, "at");
    return preposition
        && context
            .syntax()
            .nounPhraseFrom(t + 1)
            .filter(phrase -> NOUNS.hasLemma(tokens.word(phrase.head())))
            .isPresent();
  }
}
