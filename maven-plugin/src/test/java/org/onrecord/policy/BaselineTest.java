package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.LinePrinter;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

class BaselineTest {

  private static final RuleNames RULES = new RuleNames(StandardRules.all());

  private static final Result SPEAKER =
      Results.of("QuoteHasSpeaker", Severity.WARNING, "b.txt", "nobody speaks");
  private static final Result BYLINE =
      Results.of("ArticleHasByline", Severity.NOTE, "a.txt", "none");

  @Test
  void isSortedAndHasAFindingALine() throws Exception {
    Baseline baseline = drafted(SPEAKER, BYLINE, SPEAKER);
    String hash = SPEAKER.fingerprint().hash();

    assertThat(written(baseline))
        .isEqualTo(
            """
            {
              "schemaVersion": "1",
              "findings": [
                {"file": "in/a.txt", "rule": "ArticleHasByline", "words": "words", "hash": "HASH", "count": 1, "reason": ""},
                {"file": "in/b.txt", "rule": "QuoteHasSpeaker", "words": "words", "hash": "HASH", "count": 2, "reason": ""}
              ]
            }
            """
                .replace("HASH", hash));
    assertThat(written(read(written(baseline)))).isEqualTo(written(baseline));
    assertThat(written(Baseline.empty())).contains("\"findings\": []");
  }

  @Test
  void isWrittenInOneOrderAlsoWhenFilesHaveHalvesOfPairsInTheirNames() throws Exception {
    String finding =
        """
        {"file": "%s.txt", "rule": "ArticleHasByline", "words": "w", "hash": "h", "count": 1, "reason": ""}
        """;
    String findings = finding.formatted("a\\ud83db") + "," + finding.formatted("a\ufffda");
    Baseline baseline = read("{\"schemaVersion\": \"1\", \"findings\": [" + findings + "]}");

    assertThat(written(read(written(baseline)))).isEqualTo(written(baseline));
  }

  @Test
  void letsPassAsManyAsThereWere() throws Exception {
    BaselineMatch match = match(drafted(SPEAKER, SPEAKER));

    assertThat(match.of(SPEAKER, SPEAKER.location().file()))
        .hasValue(new Suppression(Kind.BASELINE, ""));
    assertThat(match.of(SPEAKER, SPEAKER.location().file())).isPresent();
    assertThat(match.of(SPEAKER, SPEAKER.location().file())).isEmpty();
    assertThat(match.of(BYLINE, BYLINE.location().file())).isEmpty();
    assertThat(match.obsolete()).isEmpty();
  }

  @Test
  void givesTheReasonThatAPersonWrote() throws Exception {
    String edited =
        written(drafted(SPEAKER)).replace("\"reason\": \"\"", "\"reason\": \"a riddle\"");

    assertThat(match(read(edited)).of(SPEAKER, "b.txt").orElseThrow().reason())
        .isEqualTo("a riddle");
  }

  @Test
  void tellsHowManyAreGone() throws Exception {
    BaselineMatch match = match(drafted(SPEAKER, SPEAKER, BYLINE));
    match.of(SPEAKER, SPEAKER.location().file());

    assertThat(new LinePrinter().print(match.obsolete().get(0).found()))
        .isEqualTo(
            "baseline.json:1:1: note [BaselineIsCurrent] 2 findings of the baseline are no longer"
                + " there; take them out with mvn onrecord:baseline");
  }

  @Test
  void tellsOfARuleThatThereIsNot() throws Exception {
    BaselineMatch match =
        match(read(written(drafted(SPEAKER)).replace("QuoteHasSpeaker", "QuoteHasSpeker")));

    assertThat(match.obsolete())
        .singleElement()
        .extracting(result -> result.finding().message())
        .isEqualTo(
            "the baseline has findings of the unknown rule \"QuoteHasSpeker\"; did you mean"
                + " QuoteHasSpeaker?");
  }

  @Test
  void whatWasNotLookedAtIsNotGone() throws Exception {
    Baseline baseline = drafted(SPEAKER, BYLINE);
    BaselineMatch partial =
        new BaselineMatch(
            baseline, "", file -> "in/" + file, name -> name.equals("in/a.txt"), RULES);
    partial.passOver("a.txt");

    assertThat(partial.obsolete()).isEmpty();
  }

  @Test
  void renewalKeepsReasonsAndFilesThatWereNotLookedAt() throws Exception {
    Baseline before =
        read(
            written(drafted(SPEAKER, SPEAKER, BYLINE))
                .replace("\"count\": 2, \"reason\": \"\"", "\"count\": 2, \"reason\": \"so\""));
    Baseline found = drafted(SPEAKER);

    assertThat(written(before.renewed(found, name -> true)))
        .contains("\"count\": 1, \"reason\": \"so\"")
        .doesNotContain("ArticleHasByline");
    assertThat(written(before.renewed(found, name -> !name.endsWith("a.txt"))))
        .contains("ArticleHasByline");
    assertThat(before.lacking(found)).isZero();
    assertThat(found.lacking(before)).isEqualTo(2);
  }

  @Test
  void holdsOnlyWhatCountsAndIsAboutArticles() {
    Result unreadable = Results.of("ArticleIsReadable", Severity.ERROR);
    Result run = Results.of(RunRule.SUPPRESSION_IS_USED.id(), Severity.NOTE);

    assertThat(drafted(unreadable, run, Results.suppressed(SPEAKER, Kind.CONFIGURATION, "so")))
        .returns(0, Baseline::findings);
  }

  @Test
  void entriesThatWereDoubledByAMergeAddUp() throws Exception {
    String written = written(drafted(SPEAKER));
    String line = written.lines().skip(3).findFirst().orElseThrow();

    assertThat(read(written.replace(line, line + ",\n" + line)).findings()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|1:1: a baseline is an object in braces",
        "{}|1:2: the baseline has no \"schemaVersion\"",
        "{\"schemaVersion\": \"2\"}|1:19: the baseline is of a version that this plugin does not",
        "{\"schemaVersion\": \"1\", \"finding\": []}|1:24: unknown field \"finding\"; did you mean"
            + " findings?",
        "{\"findings\": {}}|1:14: \"findings\" is a list in brackets",
        "{\"findings\": [7]}|1:15: a finding is an object in braces",
        "{\"findings\": [{\"file\": 7}]}|1:24: \"file\" is a string",
        "{\"findings\": [{\"counts\": 7}]}|1:16: unknown field \"counts\"; did you mean count?",
        "{\"findings\": [{\"count\": 0}]}|1:25: \"count\" is a whole number, 1 or more",
        "{\"findings\": [{\"count\": 1}]}|1:26: this finding has no \"file\"",
        "{\"findings\": [{\"count\": 99999999999}]}|1:25: \"count\" is a whole number, 1 or more",
        "<<<<<<< HEAD|1:1: this is no sound JSON; correct it",
        "''|1:1: a baseline is an object in braces",
      })
  void refusesWhatItDoesNotUnderstandWithLineAndColumn(String content, String message) {
    assertThatThrownBy(() -> Baseline.read(content, "b.json"))
        .isInstanceOf(PolicyException.class)
        .hasMessageStartingWith("b.json:" + message)
        .hasMessageEndingWith(
            "; correct it, or move a damaged baseline away and write it anew with mvn onrecord:baseline");
  }

  private static Baseline drafted(Result... results) {
    BaselineDraft draft = new BaselineDraft(file -> "in/" + file);
    for (Result result : results) {
      draft.accept(new ArticleResults(result.location().file(), List.of(result)));
    }
    return draft.baseline();
  }

  private static BaselineMatch match(Baseline baseline) {
    return new BaselineMatch(baseline, "baseline.json", file -> "in/" + file, name -> true, RULES);
  }

  private static Baseline read(String content) throws PolicyException {
    return Baseline.read(content, "b.json");
  }

  private static String written(Baseline baseline) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    baseline.write(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
