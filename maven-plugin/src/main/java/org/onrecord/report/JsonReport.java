package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.onrecord.output.Characters;
import org.onrecord.output.JsonFile;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.text.LineMap.Position;
import tools.jackson.core.JsonGenerator;

/**
 * Our own JSON: everything that is known of each finding, one a line, and the sums at the end. The
 * fields are told in {@code docs/reports.md}.
 */
final class JsonReport implements Report {

  private static final String SCHEMA_VERSION = "1";
  private static final int FINDING_A_LINE = 2;

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String fileName() {
    return "findings.json";
  }

  @Override
  public ResultSink open(OutputStream out, RunDescription run) throws IOException {
    JsonFile file = new JsonFile(out, FINDING_A_LINE);
    file.write(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
          json.writeStringProperty("tool", "onrecord " + run.version());
          json.writeArrayPropertyStart("findings");
        });
    return new Writer(file, run.names());
  }

  private static final class Writer implements ResultSink {
    private final JsonFile file;
    private final ReportNames names;
    private int articles;
    private int unreadable;
    private int findings;
    private int suppressed;

    Writer(JsonFile file, ReportNames names) {
      this.file = file;
      this.names = names;
    }

    @Override
    public void accept(ArticleResults article) throws IOException {
      articles += article.isArticle() ? 1 : 0;
      unreadable += article.isUnreadable() ? 1 : 0;
      for (Result result : article.results()) {
        findings++;
        suppressed += result.counts() ? 0 : 1;
        file.write(json -> write(json, result));
      }
    }

    private void write(JsonGenerator json, Result result) {
      json.writeStartObject();
      put(json, "rule", result.finding().rule());
      put(json, "severity", result.severity().label());
      put(json, "file", names.of(result.location().file()));
      put(json, "line", "column", Optional.of(result.location().position()));
      put(json, "endLine", "endColumn", result.location().end());
      put(json, "field", result.finding().place().field().pointer());
      result.finding().fact().ifPresent(fact -> put(json, "fact", fact));
      put(json, "message", result.finding().message());
      put(json, "hash", result.fingerprint().hash());
      result
          .suppression()
          .ifPresent(
              why -> {
                put(json, "suppressedBy", why.kind().label());
                put(json, "reason", why.reason());
              });
      json.writeEndObject();
    }

    private static void put(JsonGenerator json, String name, String value) {
      json.writeStringProperty(name, Characters.whole(value));
    }

    private static void put(
        JsonGenerator json, String line, String column, Optional<Position> position) {
      if (position.isPresent()) {
        json.writeNumberProperty(line, position.get().line());
        json.writeNumberProperty(column, position.get().column());
      }
    }

    @Override
    public void finish() throws IOException {
      file.write(
          json -> {
            json.writeEndArray();
            json.writeNumberProperty("articles", articles);
            json.writeNumberProperty("unreadable", unreadable);
            json.writeNumberProperty("counting", findings - suppressed);
            json.writeNumberProperty("suppressed", suppressed);
          });
      file.close();
    }
  }
}
