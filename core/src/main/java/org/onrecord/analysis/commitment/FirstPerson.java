package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;

/** "I will", "we will" in the committer's own words. */
final class FirstPerson {

  private FirstPerson() {}

  static @Nullable Candidate read(Context context, Modal modal, @Nullable Quote quote) {
    boolean own =
        quote != null
            && quote.speaker().isPresent()
            && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED);
    if (!own || isNoAct(context, modal)) {
      return null;
    }
    boolean conditional = Conditions.followsIf(context, modal);
    if (modal.would()) {
      return conditional ? ModalSieve.candidate(CommitmentKind.OFFER, modal) : null;
    }
    return ModalSieve.candidate(CommitmentKind.PLEDGE, modal);
  }

  /** "we will be", "we'll see", "I will say". */
  private static boolean isNoAct(Context context, Modal modal) {
    String lemma = ModalSieve.lemma(context, modal);
    return context.words.isVerb("state", lemma)
        || context.words.isVerb("speak", lemma)
        || context.words.isVerb("idle", lemma)
        || context.words.isVerb("receive", lemma);
  }
}
