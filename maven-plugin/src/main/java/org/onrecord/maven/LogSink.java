package org.onrecord.maven;

import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Capped;
import org.onrecord.policy.ResultSink;
import org.onrecord.validation.CaretPrinter;
import org.onrecord.validation.FindingPrinter;
import org.onrecord.validation.LinePrinter;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Severity;

/**
 * Tells findings on the console: in one line, and with the line of the file if they fail a build.
 */
final class LogSink implements ResultSink {

  private final FindingPrinter line = new LinePrinter();
  private final FindingPrinter caret = new CaretPrinter();
  private final Log log;
  private final FailOn failOn;
  private final Colour colour;

  LogSink(Log log, FailOn failOn, Colour colour) {
    this.log = log;
    this.failOn = failOn;
    this.colour = colour;
  }

  @Override
  public void accept(ArticleResults article) {
    Capped.of(article.counting()).forEach(this::tell);
  }

  private void tell(LocatedFinding found) {
    Severity severity = found.finding().severity();
    if (!failOn.concerns(severity)) {
      String words = line.print(found);
      log(severity, colour.strong(words, words.indexOf(": ")));
      return;
    }
    List<String> lines = caret.print(found).lines().toList();
    log(severity, colour.strong(lines.get(0), lines.get(0).indexOf(": ")));
    lines.stream().skip(1).limit(1).forEach(words -> log(severity, words));
    lines.stream().skip(2).forEach(caret -> log(severity, colour.of(severity, caret)));
  }

  private void log(Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      case NOTE -> log.info(text);
    }
  }
}
