package org.onrecord.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onrecord.format.ArticleFormat;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.Severity;

/** Says what came of a run, in words. */
public final class Summary {

  /** So many files are named; more would hide the rest. */
  private static final int NAMED = 5;

  private Summary() {}

  /** {@return "6 articles: 1 error, 2 warnings (3 suppressed)"} */
  public static String of(Outcome outcome) {
    return count(outcome.articles(), "article")
        + ": "
        + findings(outcome, Severity.NOTE)
        + letPass(outcome);
  }

  private static String letPass(Outcome outcome) {
    List<String> counts = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (outcome.suppressed(kind) > 0) {
        counts.add(
            outcome.suppressed(kind)
                + (kind == Kind.CONFIGURATION ? " suppressed" : " in the baseline"));
      }
    }
    return counts.isEmpty() ? "" : counts.stream().collect(Collectors.joining(", ", " (", ")"));
  }

  /** {@return "6 articles: 1 error; 5 written to target/onrecord (json, yaml)"} */
  public static String of(Outcome outcome, String where, List<ArticleFormat> formats) {
    return "%s; %d written to %s (%s)"
        .formatted(
            of(outcome),
            outcome.articles() - outcome.unreadable(),
            where,
            formats.stream().map(ArticleFormat::name).collect(Collectors.joining(", ")));
  }

  /** {@return "1 error, 2 warnings": what there is of this weight or more, or "no findings"} */
  public static String findings(Outcome outcome, Severity threshold) {
    String findings =
        Arrays.stream(Severity.values())
            .filter(severity -> severity.isAtLeast(threshold))
            .filter(severity -> outcome.findings(severity) > 0)
            .map(severity -> count(outcome.findings(severity), severity.label()))
            .collect(Collectors.joining(", "));
    return findings.isEmpty() ? "no findings" : findings;
  }

  /** {@return what is to be said of the last run's part in this one} */
  public static List<String> ofReuse(Outcome outcome) {
    List<String> lines = new ArrayList<>();
    if (outcome.unchanged() > 0) {
      lines.add(
          "%d of %s unchanged since the last run, not analysed again"
              .formatted(outcome.unchanged(), count(outcome.articles(), "article")));
    }
    if (outcome.leftovers() > 0) {
      lines.add(
          count(outcome.leftovers(), "file")
              + " removed that the last run wrote for other articles or formats");
    }
    return lines;
  }

  /**
   * {@return what is to be said of files in the output directory that somebody edited; empty if
   * there are none}
   */
  public static Optional<String> ofEdited(List<String> edited, String where) {
    if (edited.isEmpty()) {
      return Optional.empty();
    }
    boolean isOne = edited.size() == 1;
    return Optional.of(
        "%s in %s %s edited since %s written, and %s left so: %s; a corrected record belongs beside its text: move it there, or remove it to have it written again"
            .formatted(
                count(edited.size(), "file"),
                where,
                isOne ? "was" : "were",
                isOne ? "it was" : "they were",
                isOne ? "is" : "are",
                named(edited)));
  }

  private static String named(List<String> files) {
    return files.stream().limit(NAMED).collect(Collectors.joining(", "))
        + (files.size() > NAMED ? ", …" : "");
  }

  /**
   * {@return what is to be said of files in the output directory that are of no article; empty if
   * there are none}
   */
  public static Optional<String> ofOrphans(List<String> orphans, String where) {
    if (orphans.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s in %s of no article that is there: %s; remove what you do not keep"
            .formatted(count(orphans.size(), "file"), where, named(orphans)));
  }

  /** {@return "1 article", "2 articles"} */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
