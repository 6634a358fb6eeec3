package org.onrecord.analysis.commitment;

import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;

/** Subjects that bind nobody: "none of them", shares of a poll. */
final class Nobody {

  private Nobody() {}

  static boolean holds(Context context, Candidate candidate) {
    NounPhrase head = candidate.holder().head();
    return isCrowd(context, candidate, head)
        || isEither(context, candidate.holder())
        || (!candidate.inferred() && isUnknown(context, candidate))
        || isPolled(context, head.first(), head.end())
        || isReportedByPoll(context, candidate);
  }

  /** "he or she will": nobody knows who. */
  private static boolean isEither(Context context, Subject holder) {
    int last = holder.end() - 1;
    boolean either = context.is(last - 1, "or") || context.is(last - 1, "/");
    return either && (context.is(last, "she") || context.is(last, "he"));
  }

  private static boolean isUnknown(Context context, Candidate candidate) {
    boolean plan =
        candidate.kind() == CommitmentKind.PLAN || candidate.kind() == CommitmentKind.OFFER;
    return context.words.isObject("nobody", context.form(candidate.holder().first()))
        || (plan && isUncounted(context, candidate.holder()));
  }

  /** What all voters will do is a forecast; what they vow is not. */
  private static boolean isCrowd(Context context, Candidate candidate, NounPhrase head) {
    boolean oneOf = context.is(head.head(), "one") && context.is(head.end(), "of");
    return candidate.kind() == CommitmentKind.PLAN
        && (oneOf || context.words.isObject("everybody", context.lemma(head.head())))
        && context.is(candidate.cueFirst(), Tag.AUXILIARY);
  }

  /** "not all members", "many donors": nobody knows who. */
  private static boolean isUncounted(Context context, Subject holder) {
    int first = holder.first();
    boolean some = context.words.isObject("uncounted", context.form(first));
    boolean noun = context.is(holder.head().head(), Tag.NOUN);
    boolean denied = context.is(first - 1, Tag.NEGATION) || context.is(first, Tag.NEGATION);
    return noun && ((some && first < holder.head().head()) || denied);
  }

  private static boolean isPolled(Context context, int first, int end) {
    int start = Math.max(first - 4, context.sentenceStart(first));
    for (int t = start; t <= end; t++) {
      if (context.words.isObject("poll", context.form(t))) {
        return true;
      }
    }
    return false;
  }

  /** "36 percent of voters said they would". */
  private static boolean isReportedByPoll(Context context, Candidate candidate) {
    Quote quote = context.voices.at(candidate.cueFirst());
    if (quote == null) {
      return false;
    }
    Reporter reporter = Reporter.of(context, quote);
    return reporter.head() != null
        && (isPolled(context, reporter.first(), reporter.end())
            || isPolled(context, context.sentenceStart(reporter.first()) + 1, reporter.first()));
  }
}
