package org.onrecord.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

/** What becomes of a finding: weighed, then let pass by a line, then by the baseline. */
class PolicyTest {

  private static final RuleNames RULES = new RuleNames(StandardRules.all());
  private static final Result FOUND =
      Results.of("QuoteHasSpeaker", Severity.WARNING, "in/a.txt", "nobody speaks");

  @Test
  void whatIsOffIsNotToldAndUsesNothing() throws PolicyException {
    Policy policy = policy("QuoteHasSpeaker:off", "* a.txt so", FOUND);

    assertThat(policy.judge(FOUND, "in/a.txt", List.of("a.txt"))).isEmpty();
    assertThat(policy.conclude())
        .flatExtracting(ArticleResults::results)
        .extracting(result -> result.finding().rule())
        .containsExactly("SuppressionIsUsed", "BaselineIsCurrent");
  }

  @Test
  void aLineComesBeforeTheBaseline() throws PolicyException {
    Policy policy = policy("QuoteHasSpeaker:error", "* a.txt so", FOUND);

    Result judged = policy.judge(FOUND, "in/a.txt", List.of("a.txt")).orElseThrow();

    assertThat(judged.severity()).isEqualTo(Severity.ERROR);
    assertThat(judged.suppression()).hasValue(new Suppression(Kind.CONFIGURATION, "so"));
  }

  @Test
  void whatWasThereBeforeIsLetPassWhateverItWeighsNow() throws PolicyException {
    Policy policy = policy("QuoteHasSpeaker:error", "* b.txt so", FOUND);

    assertThat(policy.judge(FOUND, "in/a.txt", List.of("a.txt")).orElseThrow().suppression())
        .hasValue(new Suppression(Kind.BASELINE, ""));
    assertThat(policy.judge(FOUND, "in/a.txt", List.of("a.txt")).orElseThrow().counts())
        .isTrue(); // one more
  }

  @Test
  void whatIsLetPassInATextIsLetPassInTheRecordBesideIt() throws PolicyException {
    Result inRecord = Results.of("QuoteHasSpeaker", Severity.WARNING, "in/a.yaml", "nobody");
    List<String> paths = List.of("a.txt", "a.yaml");

    assertThat(
            policy("QuoteHasSpeaker:error", "* b.txt so", FOUND)
                .judge(inRecord, "in/a.txt", paths)
                .orElseThrow()
                .suppression())
        .hasValue(new Suppression(Kind.BASELINE, ""));
    assertThat(
            policy("QuoteHasSpeaker:error", "* a.txt so", FOUND)
                .judge(inRecord, "in/a.txt", paths)
                .orElseThrow()
                .suppression())
        .hasValue(new Suppression(Kind.CONFIGURATION, "so"));
  }

  @Test
  void notesAboutTheRunAreWeighedToo() throws PolicyException {
    Policy policy = policy("SuppressionIsUsed:off", "* b.txt so", FOUND);
    policy.judge(FOUND, "in/a.txt", List.of("a.txt"));

    assertThat(policy.conclude()).isEmpty();
  }

  private static Policy policy(String setting, String line, Result inBaseline)
      throws PolicyException {
    Suppressions suppressions = new Suppressions(RULES);
    suppressions.add(line, "pom.xml");
    BaselineDraft draft = new BaselineDraft(file -> file);
    draft.accept(new ArticleResults("in/a.txt", List.of(inBaseline)));
    return new Policy(
        Grading.parse(List.of(setting), RULES, "pom.xml"),
        suppressions,
        new BaselineMatch(draft.baseline(), "baseline.json", file -> file, file -> true, RULES));
  }
}
