package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** Events that are scheduled, whoever holds them: "the fair is scheduled to take place in May". */
final class Events {

  private Events() {}

  static @Nullable Candidate candidate(
      Context context, CueWord cue, int token, Subject subject, Action action) {
    boolean plan = cue.kind() == CommitmentKind.PLAN && action.verb() >= 0;
    if (!plan || !(isHeld(context, action.verb()) || isPassive(context, action.verb()))) {
      return null;
    }
    Action whole = new Action(subject.first(), action.verb(), -1, action.negative());
    return Candidate.of(cue.kind(), token, subject, whole).suffered();
  }

  private static boolean isHeld(Context context, int verb) {
    boolean takePlace = context.lemma(verb).equals("take") && context.is(verb + 1, "place");
    return takePlace || context.words.isVerb("held", context.lemma(verb));
  }

  private static boolean isPassive(Context context, int verb) {
    VerbGroup group = context.group(verb);
    return group != null && group.passive() && context.words.isVerb("act", context.lemma(verb));
  }
}
