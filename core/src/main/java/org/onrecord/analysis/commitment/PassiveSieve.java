package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Passives with a by-phrase: "families were promised homes by the mayor", "aid pledged by Orsk".
 */
final class PassiveSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    VerbGroup group = context.group(token);
    CueWord cue = group == null ? null : context.words.cues.verb(context.tokens, token);
    if (group == null || cue == null || group.head() != token) {
      return null;
    }
    boolean reduced = group.form() == VerbGroup.Form.PARTICIPLE;
    boolean passive = group.passive() && group.form() == VerbGroup.Form.FINITE;
    if ((!passive && !reduced) || group.negated() || isUnsure(context, group)) {
      return null;
    }
    Subject holder = ByPhrase.find(context, group.end());
    Optional<Subject> subject = context.clauses.beforeToken(group.first());
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
    return Candidate.of(cue.kind(), group.head(), holder, complement.action())
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
    return Candidate.of(cue.kind(), group.head(), holder, action).clause(subject.first());
  }

  /** "by the mayor", in the same clause. */
  static final class ByPhrase {

    private static final int REACH = 18;

    private ByPhrase() {}

    static @Nullable Subject find(Context context, int from) {
      int limit = Math.min(from + REACH, from == 0 ? 0 : context.sentenceEnd(from - 1));
      for (int t = from; t < limit; t++) {
        boolean boundary =
            context.tokens.is(t, TokenKind.SEMICOLON)
                || context.is(t, Tag.SUBORDINATOR)
                || (t > from && isFinite(context, t));
        if (boundary) {
          return null;
        }
        NounPhrase phrase = context.is(t, "by") ? context.phraseFrom(t + 1) : null;
        if (phrase != null && context.timexFrom(t + 1) == null) {
          boolean agent = Sides.isAgent(context, phrase);
          if (agent) {
            return context.clauses.following(phrase);
          }
        }
      }
      return null;
    }

    private static boolean isFinite(Context context, int token) {
      VerbGroup group = context.group(token);
      return group != null && group.form() == VerbGroup.Form.FINITE;
    }
  }
}
