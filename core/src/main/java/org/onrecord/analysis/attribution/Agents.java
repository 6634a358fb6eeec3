package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;

/**
 * Who does what a passive tells: "was criticized |by Roe|", "were told on Monday |by Roe| that".
 */
final class Agents {

  private static final int MAX_DISTANCE = 12;

  private final Context context;
  private final Tokens tokens;

  Agents(Context context) {
    this.context = context;
    tokens = context.tokens();
  }

  /** The noun phrase behind a "by" that starts between the two tokens, or null. */
  @Nullable Subject between(int from, int end) {
    for (int t = from; t < end && t < from + MAX_DISTANCE; t++) {
      if (context.isQuoted(t)) {
        t = context.quotationEnd(t) - 1;
      } else if (tokens.is(t, "by")) {
        int first = t + 1;
        Optional<NounPhrase> phrase =
            context.syntax().nounPhraseFrom(first).filter(p -> first < end);
        return phrase.map(found -> upTo(end, context.clauses().following(found))).orElse(null);
      } else if (context.hasFiniteVerb(t, t + 1)) {
        return null;
      }
    }
    return null;
  }

  private static Subject upTo(int end, Subject agent) {
    return agent.end() <= end
        ? agent
        : new Subject(agent.first(), end, agent.heads(), agent.kind());
  }
}
