package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.output.XmlFile;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.validation.Severity;

/** Checkstyle's XML, which most build servers read. Has only the findings that count. */
final class CheckstyleReport implements Report {

  private static final String SOURCE = "onrecord.";

  @Override
  public String name() {
    return "checkstyle";
  }

  @Override
  public String fileName() {
    return "findings-checkstyle.xml";
  }

  @Override
  public ResultSink open(OutputStream out, RunDescription run) throws IOException {
    XmlFile xml = new XmlFile(out);
    xml.begin("checkstyle", "version", "10.0"); // the form of that version
    return new Writer(xml, run.names());
  }

  private record Writer(XmlFile xml, ReportNames names) implements ResultSink {

    @Override
    public void accept(ArticleResults article) throws IOException {
      String file = "";
      for (Result result : article.results()) {
        if (!result.counts()) {
          continue;
        }
        if (!result.location().file().equals(file)) {
          endFile(file);
          file = result.location().file();
          xml.begin("file", "name", names.of(file));
        }
        write(result);
      }
      endFile(file);
    }

    private void endFile(String file) throws IOException {
      if (!file.isEmpty()) {
        xml.end();
      }
    }

    private void write(Result result) throws IOException {
      xml.empty(
          "error",
          "line",
          Integer.toString(result.location().position().line()),
          "column",
          Integer.toString(result.location().position().column()),
          "severity",
          result.severity() == Severity.NOTE ? "info" : result.severity().label(),
          "message",
          result.finding().message(),
          "source",
          SOURCE + result.finding().rule());
    }

    @Override
    public void finish() throws IOException {
      xml.close();
    }
  }
}
