package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Passives with a by-phrase: "families were promised homes by the mayor", "aid pledged by Orsk".
 */
final class PassiveSieve implements VerbFamily {

  private static final int REACH = 14;

  @Override
  public @Nullable Candidate at(Context context, CueWord cue, VerbGroup group) {
    boolean reduced = group.form() == VerbGroup.Form.PARTICIPLE;
    boolean passive = group.passive() && group.form() == VerbGroup.Form.FINITE;
    if ((!passive && !reduced) || group.negated() || isUnsure(context, group)) {
      return null;
    }
    Subject holder = ByPhrase.find(context, group.end());
    Optional<Subject> subject = Doers.before(context, group.first());
    if (holder == null || subject.isEmpty()) {
      return null;
    }
    return cue.takes(Frame.ADDRESSEE)
        ? promised(context, cue, group, holder, subject.get())
        : undertaken(context, cue, group, holder, subject.get());
  }

  private static boolean isUnsure(Context context, VerbGroup group) {
    for (int t = group.first(); t < group.head(); t++) {
      String form = context.form(t);
      boolean will = Modal.isWill(form) && !form.equals("'d");
      if (will || context.words.isBlocker("modal", form)) {
        return true;
      }
    }
    return false;
  }

  /** The subject is who it was promised to, unless nothing else is promised. */
  private static @Nullable Candidate promised(
      Context context, CueWord cue, VerbGroup group, Subject holder, Subject subject) {
    Complement complement = Complements.find(context, cue, group.end());
    if (complement == null || complement.action().first() >= holder.first()) {
      return undertaken(context, cue, group, holder, subject);
    }
    Action action = complement.action();
    Action beforeBy =
        Action.whole(action.first(), action.verb(), holder.first() - 1, action.negative());
    return Candidate.of(cue.kind(), group.head(), holder, beforeBy)
        .clause(subject.first())
        .to(Optional.of(subject.head()));
  }

  private static @Nullable Candidate undertaken(
      Context context, CueWord cue, VerbGroup group, Subject holder, Subject subject) {
    if (!cue.takes(Frame.OBJECT) || !Things.isObject(context, cue, subject.head())) {
      return null;
    }
    int end = subject.kind() == Subject.Kind.RELATIVE ? subject.head().end() : subject.end();
    Action action = Action.whole(subject.head().first(), -1, end, false);
    return Candidate.of(cue.kind(), group.head(), holder, action)
        .clause(subject.first())
        .to(receiver(context, group.end()));
  }

  /** "was promised | to Velmar | by Orsk", "by Orsk | to Velmar". */
  private static Optional<NounPhrase> receiver(Context context, int from) {
    int end = Math.min(context.sentenceEnd(from - 1), from + REACH);
    for (int t = from; t < end && !context.is(t, Tag.PUNCTUATION); t++) {
      NounPhrase phrase = context.is(t, "to") ? context.phraseFrom(t + 1) : null;
      if (phrase != null) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
