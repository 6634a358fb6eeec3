package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** Instruments that bind: "the treaty obliges members to spend". */
final class ObligeSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    boolean obliging = context.words.obliging.hasLemma(context.tokens.word(token));
    VerbGroup group = obliging ? context.group(token) : null;
    if (group == null || group.head() != token || !binds(context, group)) {
      return null;
    }
    NounPhrase bound = context.phraseFrom(group.end());
    if (bound == null) {
      return null;
    }
    int verb = context.infinitive(bound.end());
    Optional<Subject> subject = verb < 0 ? Optional.empty() : context.clauses.before(group);
    boolean instrument =
        subject.isPresent()
            && context.words.isObject("instrument", context.lemma(subject.get().head().head()));
    if (!instrument) {
      return null;
    }
    Subject holder = context.clauses.following(bound);
    Action action = Action.verb(bound.end(), verb, false);
    return Candidate.of(CommitmentKind.AGREEMENT, token, holder, action)
        .clause(subject.get().first());
  }

  private static boolean binds(Context context, VerbGroup group) {
    return !group.passive() && !group.negated() && Assertion.isAsserted(context, group);
  }
}
