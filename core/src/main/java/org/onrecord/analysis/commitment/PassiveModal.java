package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.model.CommitmentKind;

/** "The summit will be co-hosted by France": the act starts with its subject. */
final class PassiveModal {

  private PassiveModal() {}

  static @Nullable Candidate read(Context context, Modal modal) {
    boolean acts = !modal.would() && context.words.isVerb("act", ModalSieve.lemma(context, modal));
    Subject holder = acts ? PassiveSieve.ByPhrase.find(context, modal.verb() + 1) : null;
    if (holder == null) {
      return null;
    }
    Action action =
        Action.whole(modal.subject().first(), modal.verb(), modal.verb() + 1, modal.negated());
    return Candidate.of(CommitmentKind.PLAN, modal.cueFirst(), holder, action)
        .clause(modal.subject().first());
  }
}
