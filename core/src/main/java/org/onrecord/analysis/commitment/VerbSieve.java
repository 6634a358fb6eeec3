package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** Verbs that undertake: "Orsk pledged to mend the bridge", "is planning a visit", "vowing to". */
final class VerbSieve implements VerbFamily {

  @Override
  public @Nullable Candidate at(Context context, CueWord cue, VerbGroup group) {
    if (group.passive()) {
      return null;
    }
    boolean negated = group.negated() || context.is(group.first() - 1, Tag.NEGATION);
    if (!Assertion.holds(context, cue, group) || (negated && !cue.takes(Frame.NEGATABLE))) {
      return null;
    }
    int token = group.head();
    int end = cue.lemma().indexOf(' ') > 0 ? token + 2 : token + 1;
    Complement behind = Complements.find(context, cue, Math.max(end, group.end()));
    Complement complement = behind == null ? Vows.around(context, cue, group) : behind;
    if (complement == null || isNoAct(context, cue, complement.action())) {
      return null;
    }
    Optional<Subject> subject = Doers.of(context, group);
    if (subject.isEmpty()) {
      return null;
    }
    Subject holder = author(context, cue, Reporters.own(context, token, subject.get()));
    if (holder == null) {
      return null;
    }
    Candidate candidate =
        Candidate.of(cue.kind(), token, holder, complement.action().negated(negated))
            .cue(token, end)
            .to(complement.addressee());
    return complement.subject().isEmpty()
        ? candidate
        : withClause(context, candidate, complement.subject().get());
  }

  /** "Roe's manifesto promises": whoever wrote it does; null where that is not said. */
  static @Nullable Subject author(Context context, CueWord cue, Subject subject) {
    boolean paper =
        cue.kind() == CommitmentKind.PLEDGE
            && context.words.isObject("paper", context.lemma(subject.head().head()));
    return paper ? Possessors.find(context, subject.head()) : subject;
  }

  /**
   * Of a that-clause about oneself only the predicate is undertaken; a promise may be about
   * another, then it is the whole clause; a signal may bind whom the speaker stands for; a warning
   * or decision about others is none.
   */
  private static @Nullable Candidate withClause(
      Context context, Candidate candidate, Subject inner) {
    Subject outer = candidate.holder();
    if (Sides.isSame(context, outer, inner)) {
      return candidate;
    }
    if (candidate.kind() == CommitmentKind.PLEDGE) {
      Action action = candidate.action();
      return candidate.action(
          new Action(inner.first(), action.verb(), action.end(), action.negative()));
    }
    Reporter reporter = Reporter.of(context, outer, candidate.cueFirst());
    boolean binds =
        candidate.kind() == CommitmentKind.PLAN && Sides.speaksFor(context, reporter, inner);
    return binds
        ? Candidate.of(candidate.kind(), candidate.cueFirst(), inner, candidate.action())
            .clause(outer.first())
        : null;
  }

  /** Nothing to be done or refused: speaking, attitudes, refusals of a refusal. */
  private static boolean isNoAct(Context context, CueWord cue, Action action) {
    boolean speaks = cue.takes(Frame.SPEECH) && Speaking.is(context, action);
    boolean refuses = cue.kind() == CommitmentKind.REFUSAL;
    return speaks || (refuses && (isAttitude(context, action) || isRefusal(context, action)));
  }

  /** "refused to rule out a tax": neither is undertaken. */
  private static boolean isRefusal(Context context, Action action) {
    CueWord verb =
        action.verb() < 0 ? null : context.words.cues.verb(context.tokens, action.verb());
    return verb != null && verb.kind() == CommitmentKind.REFUSAL;
  }

  /** "refused to live in fear", "refuses to believe it". */
  private static boolean isAttitude(Context context, Action action) {
    return action.verb() >= 0 && context.words.isVerb("attitude", context.lemma(action.verb()));
  }
}
