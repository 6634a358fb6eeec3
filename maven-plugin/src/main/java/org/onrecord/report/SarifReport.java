package org.onrecord.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.output.Characters;
import org.onrecord.output.JsonFile;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Fingerprint;
import org.onrecord.policy.Result;
import org.onrecord.policy.ResultSink;
import org.onrecord.policy.Suppression;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Location;
import tools.jackson.core.JsonGenerator;

/**
 * SARIF 2.1.0, which code hosts read. One run. Every rule is declared, so that what was mended is
 * seen to be; what is let pass stays, as suppressed; a file that could not be read is a result,
 * which viewers show, and a notification, which says that the results are not the whole story.
 */
final class SarifReport implements Report {

  private static final String VERSION = "2.1.0";
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String ROOT = "%SRCROOT%"; // the name that code hosts know
  private static final String FINGERPRINT = "onrecordWords/v1";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "findings.sarif";
  }

  @Override
  public ResultSink open(OutputStream out, RunDescription run) throws IOException {
    JsonFile file = new JsonFile(out, Integer.MAX_VALUE);
    file.write(json -> writeHead(json, run));
    return new Writer(file, run);
  }

  private static void writeHead(JsonGenerator json, RunDescription run) {
    json.writeStartObject();
    put(json, "$schema", SCHEMA);
    put(json, "version", VERSION);
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    put(json, "name", "On Record");
    put(json, "version", run.version());
    json.writeArrayPropertyStart("rules");
    run.rules().forEach(rule -> write(json, rule));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    put(json, "columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("newlineSequences");
    json.writeString("\r\n").writeString("\n").writeString("\r");
    json.writeEndArray();
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(ROOT);
    message(json, "description", "The folder that is checked out as one.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayPropertyStart("results");
  }

  private static void write(JsonGenerator json, RuleDescription rule) {
    json.writeStartObject();
    put(json, "id", rule.id());
    message(json, "shortDescription", rule.summary());
    message(json, "fullDescription", rule.help());
    message(json, "help", rule.help());
    json.writeObjectPropertyStart("defaultConfiguration");
    put(json, "level", rule.severity().label());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    put(json, "text", text);
    json.writeEndObject();
  }

  private static void put(JsonGenerator json, String name, String value) {
    json.writeStringProperty(name, Characters.whole(value));
  }

  private static final class Writer implements ResultSink {
    private final JsonFile file;
    private final ReportNames names;
    private final boolean hasBaseline;
    private final Map<String, Integer> ruleIndexes = new HashMap<>();
    private final List<Result> unreadable = new ArrayList<>();

    Writer(JsonFile file, RunDescription run) {
      this.file = file;
      this.names = run.names();
      this.hasBaseline = run.hasBaseline();
      run.rules().forEach(rule -> ruleIndexes.put(rule.id(), ruleIndexes.size()));
    }

    @Override
    public void accept(ArticleResults article) throws IOException {
      for (Result result : article.results()) {
        file.write(json -> write(json, result));
        if (result.isOfFile()) {
          unreadable.add(result);
        }
      }
    }

    private void write(JsonGenerator json, Result result) {
      json.writeStartObject();
      put(json, "ruleId", result.finding().rule());
      Integer index = ruleIndexes.get(result.finding().rule());
      if (index != null) {
        json.writeNumberProperty("ruleIndex", index);
      }
      put(json, "level", result.severity().label());
      message(json, "message", result.finding().message());
      writeLocations(json, result.location());
      json.writeObjectPropertyStart("partialFingerprints");
      Fingerprint print = result.fingerprint();
      put(json, FINGERPRINT, print.hash() + ":" + print.occurrence());
      json.writeEndObject();
      if (hasBaseline) {
        put(json, "baselineState", isInBaseline(result) ? "unchanged" : "new");
      }
      json.writeArrayPropertyStart("suppressions"); // none, if empty; unknown, if it is not there
      result.suppression().ifPresent(suppression -> write(json, suppression));
      json.writeEndArray();
      json.writeEndObject();
    }

    private static boolean isInBaseline(Result result) {
      return result.suppression().filter(why -> why.kind() == Kind.BASELINE).isPresent();
    }

    private void writeLocations(JsonGenerator json, Location location) {
      json.writeArrayPropertyStart("locations");
      json.writeStartObject();
      json.writeObjectPropertyStart("physicalLocation");
      json.writeObjectPropertyStart("artifactLocation");
      put(json, "uri", names.uri(location.file()));
      if (names.isInside(location.file())) {
        put(json, "uriBaseId", ROOT);
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("region");
      put(json, "startLine", "startColumn", Optional.of(location.position()));
      put(json, "endLine", "endColumn", location.end());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
    }

    private static void put(
        JsonGenerator json, String line, String column, Optional<Position> position) {
      if (position.isPresent()) {
        json.writeNumberProperty(line, position.get().line());
        json.writeNumberProperty(column, position.get().column());
      }
    }

    private static void put(JsonGenerator json, String name, String value) {
      SarifReport.put(json, name, value);
    }

    private static void write(JsonGenerator json, Suppression suppression) {
      json.writeStartObject();
      put(json, "kind", "external");
      put(json, "status", "accepted");
      put(json, "justification", suppression.reason());
      json.writeEndObject();
    }

    @Override
    public void finish() throws IOException {
      file.write(
          json -> {
            json.writeEndArray();
            writeInvocation(json);
            json.writeEndObject();
            json.writeEndArray();
          });
      file.close();
    }

    private void writeInvocation(JsonGenerator json) {
      json.writeArrayPropertyStart("invocations");
      json.writeStartObject();
      json.writeBooleanProperty("executionSuccessful", true);
      json.writeArrayPropertyStart("toolExecutionNotifications");
      unreadable.forEach(result -> writeNotification(json, result));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
    }

    private void writeNotification(JsonGenerator json, Result result) {
      json.writeStartObject();
      put(json, "level", "error");
      message(json, "message", result.finding().message());
      writeLocations(json, result.location());
      json.writeEndObject();
    }
  }
}
