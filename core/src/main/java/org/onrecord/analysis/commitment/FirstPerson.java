package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/** "I will", "we will" in the committer's own words. */
final class FirstPerson {

  private FirstPerson() {}

  static @Nullable Candidate read(Context context, Modal modal, @Nullable Quote quote) {
    boolean direct =
        quote != null
            && context.clauses.quoted(modal.cueFirst()) >= 0
            && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED);
    if (quote == null || !direct || isNoAct(context, modal)) {
      return null;
    }
    boolean conditional = Conditions.followsIf(context, modal);
    if (modal.would()) {
      return conditional ? ModalSieve.candidate(CommitmentKind.OFFER, modal) : null;
    }
    Candidate own = ModalSieve.candidate(CommitmentKind.PLEDGE, modal);
    return Vows.outranked(context, own, Reporter.of(context, quote));
  }

  /** "we will be", "we'll see", "I will say". */
  private static boolean isNoAct(Context context, Modal modal) {
    String lemma = ModalSieve.lemma(context, modal);
    return ModalSieve.isState(context, modal)
        || context.words.isVerb("speak", lemma)
        || (context.words.isVerb("idle", lemma) && !isDone(context, modal.verb()))
        || context.words.isVerb("receive", lemma)
        || isFaring(context, modal.verb());
  }

  /** "start a fund", "fight every cut": with an object it is an act. */
  private static boolean isDone(Context context, int verb) {
    String lemma = context.lemma(verb);
    boolean acts = context.words.isVerb("act", lemma) || context.words.isVerb("hostile", lemma);
    return acts && context.phraseFrom(verb + 1) != null && context.timexFrom(verb + 1) == null;
  }

  /** "do well", "do very badly": how one fares. */
  private static boolean isFaring(Context context, int verb) {
    int t = verb + 1;
    if (context.is(t, "very") || context.is(t, "really") || context.is(t, "so")) {
      t++;
    }
    return context.lemma(verb).equals("do") && isManner(context, t);
  }

  private static boolean isManner(Context context, int token) {
    return switch (context.form(token)) {
      case "well", "great", "fine", "better", "badly", "okay", "ok" -> true;
      default -> false;
    };
  }
}
