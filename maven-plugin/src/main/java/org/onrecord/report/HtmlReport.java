package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.output.Html;
import org.onrecord.output.HtmlHead;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.policy.Suppression;
import org.onrecord.validation.Severity;
import org.onrecord.validation.SourceLine;

/**
 * A page for people: every file in which something was found, each finding with its line, and what
 * the rules want. One file, without a script, which loads nothing.
 */
public final class HtmlReport implements Report {

  private static final HtmlHead HEAD = HtmlHead.plain(HtmlReport.class, "findings.css");
  private static final String TITLE = "Findings";

  @Override
  public String name() {
    return "html";
  }

  @Override
  public String fileName() {
    return "findings.html";
  }

  @Override
  public ResultSink open(OutputStream out, RunDescription run) throws IOException {
    Writer page = new Writer(out, run);
    page.begin();
    return page;
  }

  private static final class Writer implements ResultSink {
    private final OutputStream out;
    private final RunDescription run;
    private final Html html = new Html();
    private final Map<String, Integer> byRule = new TreeMap<>();
    private int articles;
    private int counting;
    private int suppressed;

    Writer(OutputStream out, RunDescription run) {
      this.out = out;
      this.run = run;
    }

    void begin() throws IOException {
      HEAD.begin(html, "en", TITLE);
      html.begin("header", "class", "top").element("h1", TITLE);
      filters();
      html.end().line().begin("main").line();
      put(html.take());
    }

    /** What is shown; works without a script, by the style sheet. */
    private void filters() {
      html.begin("fieldset").element("legend", "Show");
      for (Severity severity : Severity.values()) {
        filter(severity.label(), severity.label() + "s");
      }
      filter("suppressed", "what is let pass");
      html.end();
    }

    private void filter(String name, String words) {
      html.begin("label");
      html.begin("input", "type", "checkbox", "id", "show-" + name, "checked", "");
      html.words(" " + words).end().words(" ");
    }

    @Override
    public void accept(ArticleResults article) throws IOException {
      articles += article.isArticle() ? 1 : 0;
      if (article.results().isEmpty()) {
        return;
      }
      html.begin("section", "class", "file");
      html.element("h2", run.names().of(article.file())).line().begin("ol").line();
      article.results().forEach(this::write);
      html.end().end().line();
      put(html.take());
    }

    private void write(Result result) {
      String rule = result.finding().rule();
      byRule.merge(rule, 1, Integer::sum);
      counting += result.counts() ? 1 : 0;
      suppressed += result.counts() ? 0 : 1;
      String look = result.severity().label() + (result.counts() ? "" : " suppressed");
      html.begin("li", "class", look).begin("p");
      html.element("b", result.severity().label(), "class", "severity").words(" ");
      html.element("span", result.location().position().toString(), "class", "position").words(" ");
      html.words(result.finding().message()).words(" ");
      html.element("a", rule, "href", "#" + rule).end();
      result.suppression().ifPresent(this::write);
      result.location().line().ifPresent(this::write);
      html.end().line();
    }

    private void write(Suppression why) {
      String reason = why.reason().isEmpty() ? "" : ": " + why.reason();
      html.element("p", "Let pass by " + why.kind().words() + reason, "class", "reason");
    }

    private void write(SourceLine line) {
      int caret = Math.min(line.caret(), line.words().length());
      int behind = Math.min(line.words().length(), caret + 1);
      html.begin("pre").words(line.words().substring(0, caret));
      html.element("mark", line.words().substring(caret, behind));
      html.words(line.words().substring(behind)).end();
    }

    @Override
    public void finish() throws IOException {
      html.begin("section", "class", "sums").element("h2", "In all").line();
      html.element("p", sums());
      if (!byRule.isEmpty()) {
        html.begin("table").begin("thead").begin("tr");
        html.element("th", "Rule", "scope", "col").element("th", "Findings", "scope", "col");
        html.element("th", "What it wants", "scope", "col").end().end().line().begin("tbody");
        run.rules().stream().filter(rule -> byRule.containsKey(rule.id())).forEach(this::write);
        html.end().end();
      }
      html.end().line().end().line();
      HEAD.end(html);
      put(html.finish());
      out.close();
    }

    private String sums() {
      return "%d articles, %d findings that count, %d let pass. On Record %s."
          .formatted(articles, counting, suppressed, run.version());
    }

    private void write(RuleDescription rule) {
      html.begin("tr", "id", rule.id()).element("th", rule.id(), "scope", "row");
      html.element("td", Integer.toString(byRule.getOrDefault(rule.id(), 0)));
      html.begin("td");
      List.of(rule.help().split("\n\n")).forEach(paragraph -> html.element("p", paragraph));
      html.end().end().line();
    }

    private void put(String part) throws IOException {
      out.write(part.getBytes(StandardCharsets.UTF_8));
    }
  }
}
