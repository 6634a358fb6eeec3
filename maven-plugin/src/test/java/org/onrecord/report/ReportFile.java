package org.onrecord.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.policy.Results;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

/** A report as a string, and what goes into one. */
final class ReportFile {

  /** Whatever a text can hold: markup, quotation marks, a bell, an emoji and half of one. */
  static final String HOSTILE = "</error>]]> & \"x\" 'y' \u0007\uFFFE \uD83D\uDE00 \uD83D!";

  static final String HOSTILE_NAME = "a b/ü&<\"%:,.txt";

  private ReportFile() {}

  static String of(Report report, ArticleResults... articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RunDescription run =
        new RunDescription(
            "1.2",
            RuleGuide.describe(StandardRules.all()),
            new ReportNames(Path.of("/build/module"), Path.of("/build")),
            Optional.of(Severity.ERROR),
            true);
    ResultSink sink = report.open(out, run);
    for (ArticleResults article : articles) {
      sink.accept(article);
    }
    sink.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  /** An article of each kind. */
  static ArticleResults[] all() {
    Result warning = Results.of("QuoteHasSpeaker", Severity.WARNING, "b.txt", "nobody speaks");
    Result error = Results.of("ArticleIsNotEmpty", Severity.ERROR, "c.txt", "it is empty");
    Result unreadable =
        Results.of(FileRule.ARTICLE_IS_READABLE.id(), Severity.ERROR, "d.txt", "not UTF-8");
    return new ArticleResults[] {
      article("a.txt"),
      article("b.txt", warning, Results.of("ArticleHasByline", Severity.NOTE, "b.txt", "none")),
      article("c.txt", error, error),
      article("d.txt", unreadable),
      article("e.txt", Results.suppressed(error, Kind.CONFIGURATION, "a test of \"marks\"")),
      article("f.txt", Results.suppressed(warning, Kind.BASELINE, ""), warning),
      article(HOSTILE_NAME, Results.of("NoSuchRule", Severity.ERROR, HOSTILE_NAME, HOSTILE))
    };
  }

  static ArticleResults article(String file, Result... results) {
    return new ArticleResults(file, List.of(results));
  }
}
