package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.policy.Results;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

  private static final Report JSON = Reports.named("json");

  @Test
  void hasAFindingALineAndTheSumsAtTheEnd() throws IOException {
    assertThat(
            ReportFile.of(
                JSON,
                ReportFile.article("a.txt"),
                ReportFile.article(
                    "b.txt",
                    Results.suppressed(
                        Results.of("QuoteHasSpeaker", Severity.WARNING, "b.txt", "nobody speaks"),
                        Kind.BASELINE,
                        "old")),
                ReportFile.article(
                    "c.txt", Results.of("ArticleHasByline", Severity.NOTE, "c.txt", "none"))))
        .isEqualTo(
            """
            {
              "schemaVersion": "1",
              "tool": "onrecord 1.2",
              "findings": [
                {"rule": "QuoteHasSpeaker", "severity": "warning", "file": "module/b.txt", "line": 2, "column": 7, "endLine": 2, "endColumn": 9, "field": "/text", "message": "nobody speaks", "hash": "HASH", "suppressedBy": "baseline", "reason": "old"},
                {"rule": "ArticleHasByline", "severity": "note", "file": "module/c.txt", "line": 2, "column": 7, "endLine": 2, "endColumn": 9, "field": "/text", "message": "none", "hash": "HASH"}
              ],
              "articles": 3,
              "unreadable": 0,
              "counting": 1,
              "suppressed": 1
            }
            """
                .replace("HASH", Results.of("", Severity.NOTE).fingerprint().hash()));
  }

  @Test
  void isSoundJsonWhateverTheTextHolds() throws IOException {
    JsonNode json = new JsonMapper().readTree(ReportFile.of(JSON, ReportFile.all()));

    assertThat(json.at("/unreadable").asInt()).isEqualTo(1);
    assertThat(json.at("/findings/8/file").asString())
        .isEqualTo("module/" + ReportFile.HOSTILE_NAME);
    assertThat(json.at("/findings/8/message").asString()).endsWith("\uD83D\uDE00 \uFFFD!");
  }

  @Test
  void isSoundJsonWithoutFindings() throws IOException {
    assertThat(new JsonMapper().readTree(ReportFile.of(JSON)).at("/findings")).isEmpty();
  }
}
