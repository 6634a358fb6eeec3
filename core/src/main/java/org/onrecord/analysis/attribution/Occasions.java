package org.onrecord.analysis.attribution;

import java.util.Set;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.wordlist.WordList;

/** Where and by what means something was said: "on Twitter", "in an interview with the Gazette". */
final class Occasions {

  private static final Set<String> NOUNS = WordList.words(Occasions.class, "occasions.txt");

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
            .nounPhrase(t + 1)
            .filter(phrase -> phrase.first() == t + 1)
            .filter(phrase -> NOUNS.contains(tokens.lemma(phrase.head())))
            .isPresent();
  }
}
