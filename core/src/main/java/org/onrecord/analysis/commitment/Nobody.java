package org.onrecord.analysis.commitment;

import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.model.Quote;

/** Subjects that bind nobody: "none of them", shares of a poll. */
final class Nobody {

  private Nobody() {}

  static boolean holds(Context context, Candidate candidate) {
    NounPhrase head = candidate.holder().head();
    return (context.words.isObject("nobody", context.form(candidate.holder().first()))
            && !candidate.inferred())
        || isPolled(context, head.first(), head.end())
        || isReportedByPoll(context, candidate);
  }

  private static boolean isPolled(Context context, int first, int end) {
    for (int t = first - 1; t <= end; t++) {
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
