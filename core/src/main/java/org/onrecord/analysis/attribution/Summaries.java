package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;

/**
 * The writer's word on what was said, behind it and set off by a comma: "…, a claim that the board
 * denies".
 */
final class Summaries {

  private static final WordSet NOUNS = WordSet.read(Summaries.class, "summary-nouns.txt");

  private final Context context;

  Summaries(Context context) {
    this.context = context;
  }

  /** Whether such a phrase starts here. */
  boolean isAt(int t) {
    boolean article = context.tokens().is(t, "a") || context.tokens().is(t, "an");
    Optional<NounPhrase> phrase = article ? context.syntax().nounPhrase(t) : Optional.empty();
    return phrase
        .filter(found -> found.first() == t)
        .filter(found -> NOUNS.hasLemma(context.tokens().word(found.head())))
        .isPresent();
  }
}
