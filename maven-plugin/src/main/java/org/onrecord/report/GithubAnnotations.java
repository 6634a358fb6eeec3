package org.onrecord.report;

import java.util.function.Consumer;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.ResultSink;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Severity;

/**
 * Lines by which GitHub Actions shows findings beside the changed lines of a pull request
 * ("workflow commands"). Thread-safe.
 */
public final class GithubAnnotations implements ResultSink {

  private final ReportNames names;
  private final Consumer<String> lines;

  /**
   * @param names files by their names in the checked out repository
   * @param lines takes lines that stand alone: a line that begins with anything else is no command
   */
  public GithubAnnotations(ReportNames names, Consumer<String> lines) {
    this.names = names;
    this.lines = lines;
  }

  @Override
  public void accept(ArticleResults article) {
    article.counting().stream().map(this::line).forEach(lines);
  }

  private String line(LocatedFinding found) {
    Location location = found.location();
    Position start = location.position();
    String end =
        location
            .end()
            .filter(last -> last.line() == start.line()) // no columns across lines
            .filter(last -> last.column() > start.column())
            .map(last -> ",endLine=%d,endColumn=%d".formatted(last.line(), last.column()))
            .orElse("");
    return "::%s file=%s,line=%d,col=%d%s,title=%s::%s"
        .formatted(
            command(found.finding().severity()),
            property(names.of(location.file())),
            start.line(),
            start.column(),
            end,
            property(found.finding().rule()),
            data(found.finding().message()));
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.label();
  }

  private static String data(String words) {
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String words) {
    return data(words).replace(":", "%3A").replace(",", "%2C");
  }
}
