package org.onrecord.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.onrecord.validation.rule.StandardRules;

class RulePageTest {

  private static final Path PAGE = Path.of("..", "docs", "rules.md");

  @Test
  void saysWhatTheRulesSayOfThemselves() throws IOException {
    String page = RulePage.text();
    Path made = Files.writeString(Path.of("target", "rules.md"), page);

    assertThat(PAGE)
        .as("the page about the rules; copy %s over it", made)
        .exists()
        .hasContent(page);
  }

  @Test
  void explainsEveryRuleInReports() {
    assertThat(RuleGuide.describe(StandardRules.all()))
        .allSatisfy(rule -> assertThat(rule.summary()).endsWith("."))
        .anySatisfy(
            rule -> {
              assertThat(rule.id()).isEqualTo("QuoteHasSpeaker");
              assertThat(rule.help()).contains("\n\nWords in the mouth of nobody are");
            });
  }
}
