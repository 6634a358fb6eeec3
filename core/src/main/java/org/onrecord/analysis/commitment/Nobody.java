package org.onrecord.analysis.commitment;

import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;

/** Subjects that bind nobody: "none of them", shares of a poll. */
final class Nobody {

  private Nobody() {}

  static boolean holds(Context context, Candidate candidate) {
    NounPhrase head = candidate.holder().head();

    return isCrowd(context, candidate, head)
        || (context.words.isObject("nobody", context.form(candidate.holder().first()))
            && !candidate.inferred())
        || isPolled(context, head.first(), head.end())
        || isReportedByPoll(context, candidate);
  }

  /** What all voters will do is a forecast; what they vow is not. */
  private static boolean isCrowd(Context context, Candidate candidate, NounPhrase head) {
    boolean oneOf = context.is(head.head(), "one") && context.is(head.end(), "of");
    return candidate.kind() == CommitmentKind.PLAN
        && (oneOf || context.words.isObject("everybody", context.lemma(head.head())))
        && context.is(candidate.cueFirst(), Tag.AUXILIARY);
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
    return reporter.head() != null && isPolled(context, reporter.first(), reporter.end());
  }
}
