package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.output.XmlFile;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.validation.LinePrinter;

/**
 * JUnit's XML: a suite an article, a test a rule that is broken in it, or one that passes. A test
 * fails if the build does for it, is an error if the file cannot be read, and is skipped if all its
 * findings are let pass. Test names hold no line, so that a test is the same one when lines move.
 */
final class JunitReport implements Report {

  @Override
  public String name() {
    return "junit";
  }

  @Override
  public String fileName() {
    return "findings-junit.xml";
  }

  @Override
  public ResultSink open(OutputStream out, RunDescription run) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.begin("testsuites", "name", "On Record");
    return new Writer(xml, run);
  }

  private enum Verdict {
    PASSED,
    SKIPPED,
    FAILED,
    ERROR
  }

  /** A rule and what was found against it in one article. */
  private record Case(String rule, List<Result> results, Verdict verdict) {}

  private record Writer(XmlFile xml, RunDescription run) implements ResultSink {

    @Override
    public void accept(ArticleResults article) throws IOException {
      String name = run.names().of(article.file());
      List<Case> cases = cases(article);
      xml.begin(
          "testsuite",
          "name",
          name,
          "tests",
          Integer.toString(cases.size()),
          "failures",
          count(cases, Verdict.FAILED),
          "errors",
          count(cases, Verdict.ERROR),
          "skipped",
          count(cases, Verdict.SKIPPED));
      for (Case each : cases) {
        write(name, each);
      }
      xml.end();
    }

    private List<Case> cases(ArticleResults article) {
      Map<String, List<Result>> byRule = new LinkedHashMap<>();
      for (Result result : article.results()) {
        byRule.computeIfAbsent(result.finding().rule(), rule -> new ArrayList<>()).add(result);
      }
      if (byRule.isEmpty()) {
        return List.of(new Case("article", List.of(), Verdict.PASSED));
      }
      List<Case> cases = new ArrayList<>();
      byRule.forEach((rule, results) -> cases.add(new Case(rule, results, verdict(results))));
      return cases;
    }

    private Verdict verdict(List<Result> results) {
      if (results.stream().anyMatch(Result::isOfFile)) {
        return Verdict.ERROR;
      }
      if (results.stream().noneMatch(Result::counts)) {
        return Verdict.SKIPPED;
      }
      boolean fails =
          results.stream().anyMatch(result -> result.counts() && run.fails(result.severity()));
      return fails ? Verdict.FAILED : Verdict.PASSED;
    }

    private static String count(List<Case> cases, Verdict verdict) {
      return Long.toString(cases.stream().filter(each -> each.verdict() == verdict).count());
    }

    private void write(String file, Case one) throws IOException {
      String[] attributes = {"name", one.rule(), "classname", className(file), "file", file};
      if (one.results().isEmpty()) {
        xml.empty("testcase", attributes);
        return;
      }
      xml.begin("testcase", attributes);
      Result first = one.results().get(0);
      String message = first.finding().message();
      switch (one.verdict()) {
        case ERROR -> xml.words("error", told(one), "message", message, "type", one.rule());
        case FAILED -> xml.words("failure", told(one), "message", message, "type", one.rule());
        case SKIPPED -> xml.empty("skipped", "message", reason(first));
        case PASSED -> xml.words("system-out", told(one));
      }
      xml.end();
    }

    /** Build servers take what stands before the last dot for a package. */
    private static String className(String file) {
      int name = file.lastIndexOf('/') + 1;
      int dot = file.lastIndexOf('.');
      String stem = dot > name ? file.substring(0, dot) : file;
      return stem.replace('.', '_').replace('/', '.');
    }

    private static String told(Case one) {
      LinePrinter printer = new LinePrinter();
      return one.results().stream()
          .filter(Result::counts)
          .map(result -> printer.print(result.found()))
          .collect(Collectors.joining("\n"));
    }

    private static String reason(Result result) {
      return result
          .suppression()
          .map(why -> why.kind().label() + (why.reason().isEmpty() ? "" : ": " + why.reason()))
          .orElse("");
    }

    @Override
    public void finish() throws IOException {
      xml.close();
    }
  }
}
