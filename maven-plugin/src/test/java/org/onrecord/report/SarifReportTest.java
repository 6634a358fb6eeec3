package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

  private static final String SCHEMA = "/schema/sarif-schema-2.1.0.json";
  private static final Report SARIF = Reports.named("sarif");

  @Test
  void isValidAgainstThePublishedSchema() throws IOException {
    assertThat(errors(ReportFile.of(SARIF))).isEmpty();
    assertThat(errors(ReportFile.of(SARIF, ReportFile.all()))).isEmpty();
    assertThat(errors(ReportFile.of(SARIF).replace("2.1.0\"", "2.1.1\""))).isNotEmpty();
  }

  @Test
  void hasOneRunThatCountsInCodeUnitsAndDeclaresEveryRule() throws IOException {
    JsonNode sarif = sarif();
    JsonNode run = sarif.at("/runs/0");

    assertThat(sarif.at("/runs")).hasSize(1);
    assertThat(run.at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2");
    assertThat(run.at("/tool/driver/rules"))
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(rule.at("/help/text").asString()).endsWith("."));
  }

  @Test
  void tellsOfEachFindingWhatItIsAndWhere() throws IOException {
    JsonNode result = sarif().at("/runs/0/results/0");

    int index = result.at("/ruleIndex").asInt();
    assertThat(sarif().at("/runs/0/tool/driver/rules/" + index + "/id").asString())
        .isEqualTo("QuoteHasSpeaker");
    assertThat(result.at("/level").asString()).isEqualTo("warning");
    assertThat(result.at("/message/text").asString()).isEqualTo("nobody speaks");
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("module/b.txt");
    assertThat(place.at("/artifactLocation/uriBaseId").asString()).isEqualTo("%SRCROOT%");
    assertThat(place.at("/region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":7,\"endLine\":2,\"endColumn\":9}");
    assertThat(result.at("/partialFingerprints/onrecordWords~1v1").asString())
        .matches("[0-9a-f]{16}:1");
  }

  @Test
  void keepsWhatIsLetPassAsSuppressed() throws IOException {
    JsonNode results = sarif().at("/runs/0/results");

    assertThat(results.at("/5/suppressions").toString())
        .isEqualTo(
            "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"a test of"
                + " \\\"marks\\\"\"}]");
    assertThat(results.at("/6/suppressions")).hasSize(1);
    assertThat(results.at("/7/suppressions")).isEmpty();
    assertThat(results.at("/6/baselineState").asString()).isEqualTo("unchanged");
    assertThat(results.at("/7/baselineState").asString()).isEqualTo("new");
  }

  @Test
  void saysOfUnreadableFilesThatTheResultsAreNotTheWholeStory() throws IOException {
    JsonNode invocation = sarif().at("/runs/0/invocations/0");

    assertThat(invocation.at("/executionSuccessful").asBoolean()).isTrue();
    assertThat(invocation.at("/toolExecutionNotifications")).hasSize(1);
    assertThat(invocation.at("/toolExecutionNotifications/0/level").asString()).isEqualTo("error");
    assertThat(sarif().at("/runs/0/results/4/ruleId").asString()).isEqualTo("ArticleIsReadable");
  }

  @Test
  void writesNamesAsUrisAndTextThatIsNone() throws IOException {
    JsonNode result = sarif().at("/runs/0/results/8");

    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("module/a%20b/%C3%BC%26%3C%22%25%3A%2C.txt");
    assertThat(result.at("/message/text").asString())
        .isEqualTo(ReportFile.HOSTILE.replace("\uD83D!", "\uFFFD!"));
    assertThat(result.has("ruleIndex")).isFalse();
  }

  private static JsonNode sarif() throws IOException {
    return new JsonMapper().readTree(ReportFile.of(SARIF, ReportFile.all()));
  }

  private static List<Error> errors(String sarif) throws IOException {
    try (InputStream in = SarifReportTest.class.getResourceAsStream(SCHEMA)) {
      Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(in);
      return schema.validate(sarif, InputFormat.JSON);
    }
  }
}
