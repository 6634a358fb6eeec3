package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.model.CommitmentKind;

/** "The summit will be co-hosted by France": the act starts with its subject. */
final class PassiveModal {

  private PassiveModal() {}

  static @Nullable Candidate read(Context context, Modal modal) {
    if (modal.would() || !context.words.isVerb("act", ModalSieve.lemma(context, modal))) {
      return null;
    }
    Subject patient = withNegation(context, modal.subject());
    Subject holder = ByPhrase.find(context, modal.verb() + 1);
    Action toParticiple =
        Action.whole(patient.first(), modal.verb(), modal.verb() + 1, modal.negated());
    if (holder != null) {
      return Candidate.of(CommitmentKind.PLAN, modal.cueFirst(), holder, toParticiple)
          .cue(modal.cueFirst(), modal.cueEnd())
          .clause(patient.first());
    }
    Action action = new Action(patient.first(), modal.verb(), -1, isNegative(context, modal));
    return Candidate.of(CommitmentKind.PLAN, modal.cueFirst(), patient, action)
        .cue(modal.cueFirst(), modal.cueEnd())
        .suffered();
  }

  /** "no one will be refused". */
  private static boolean isNegative(Context context, Modal modal) {
    return modal.negated() || context.is(withNegation(context, modal.subject()).first(), "no");
  }

  private static Subject withNegation(Context context, Subject subject) {
    boolean no = context.is(subject.first() - 1, "no");
    return no
        ? new Subject(subject.first() - 1, subject.end(), subject.heads(), subject.kind())
        : subject;
  }
}
