package org.onrecord.tree;

import java.util.Optional;
import org.onrecord.validation.Severity;

/**
 * Whether a run fails a build, and what the builder is told then: how much is wrong, what became of
 * the rest, what to do. The findings themselves have been told before.
 */
public final class Verdict {

  private Verdict() {}

  /**
   * {@return why the check of articles fails; empty if it passes}
   *
   * @param threshold the least severity that fails; empty if none does
   */
  public static Optional<String> onValidation(Outcome outcome, Optional<Severity> threshold) {
    return threshold
        .filter(least -> outcome.findingsFrom(least) > 0)
        .map(
            least ->
                broken(outcome, least)
                    + " Mend the places listed above, or let them pass with"
                    + " -Donrecord.failOn=never.");
  }

  /**
   * {@return why a conversion fails, which it does if anything could not be read; empty if it
   * passes}
   *
   * @param threshold the least severity that fails besides; empty if none does
   * @param where the folder the rest was written to
   */
  public static Optional<String> onConversion(
      Outcome outcome, Optional<Severity> threshold, String where) {
    if (outcome.unreadable() > 0) {
      return Optional.of(
          "%s cannot be converted. Mend or exclude what is listed above; %s."
              .formatted(share(outcome.unreadable(), outcome), written(outcome, where)));
    }
    return threshold
        .filter(least -> outcome.findingsFrom(least) > 0)
        .map(
            least ->
                "%s Mend the places listed above; %s."
                    .formatted(broken(outcome, least), written(outcome, where)));
  }

  /** {@return why a baseline is not the whole story; empty if it is} */
  public static Optional<String> onBaseline(Outcome outcome) {
    return outcome.unreadable() == 0
        ? Optional.empty()
        : Optional.of(
            "%s cannot be read. Mend or exclude what is listed above; the baseline is written without it."
                .formatted(share(outcome.unreadable(), outcome)));
  }

  private static String broken(Outcome outcome, Severity threshold) {
    int articles = outcome.articlesWith(threshold);
    return "%s in %s."
        .formatted(
            Summary.findings(outcome, threshold),
            articles == 0 ? "the configuration" : share(articles, outcome));
  }

  private static String share(int part, Outcome outcome) {
    String all = Summary.count(outcome.articles(), "article");
    return outcome.articles() == 1 ? all : part + " of " + all;
  }

  private static String written(Outcome outcome, String where) {
    int number = outcome.articles() - outcome.unreadable();
    return number == 0
        ? "nothing is written"
        : "what could be read is written to %s (%s)"
            .formatted(where, Summary.count(number, "article"));
  }
}
