package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.CommitmentKind;

/** "is to", "are to": "the ministers are to meet in Geneva"; but "to wait is to lose". */
final class ScheduleSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    boolean be =
        context.is(token, Tag.VERB) && (context.is(token, "is") || context.is(token, "are"));
    int to = be ? behind(context, token + 1) : -1;
    int verb = to < 0 ? -1 : context.infinitive(to);
    VerbGroup group = verb < 0 ? null : context.group(token);
    if (group == null || group.negated() || context.is(context.sentenceStart(token), "to")) {
      return null;
    }
    Optional<Subject> subject = Doers.of(context, group);
    boolean acts =
        subject.isPresent()
            && !context.is(subject.get().first() - 1, Tag.ADJECTIVE)
            && Sides.isAgent(context, subject.get().head())
            && context.words.isVerb("act", context.lemma(verb))
            && !isPassive(context, verb);
    return acts
        ? Candidate.of(CommitmentKind.PLAN, token, subject.get(), Action.verb(to + 1, verb, false))
            .cue(token, to + 1)
        : null;
  }

  /** The "to" behind the verb, over adverbs and times. */
  private static int behind(Context context, int from) {
    boolean also = context.is(from, "also") || context.is(from, "now") || context.is(from, "then");
    int t = also ? from + 1 : from;
    Timex timex = context.timexFrom(t);
    int to = timex == null ? t : context.end(timex.span());
    return context.is(to, "to") ? to : -1;
  }

  private static boolean isPassive(Context context, int verb) {
    VerbGroup group = context.group(verb);
    return group != null && (group.passive() || context.tokens.is(verb, WordClass.BE));
  }
}
