package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.onrecord.policy.Grading;
import org.onrecord.policy.PathPattern;
import org.onrecord.policy.PolicyException;
import org.onrecord.policy.RuleNames;
import org.onrecord.policy.Suppressions;
import org.onrecord.validation.rule.StandardRules;

/** What a team writes of rules and paths makes sense, or it is told what does not. */
public final class PolicyTarget {

  private static final RuleNames RULES = new RuleNames(StandardRules.all());

  private PolicyTarget() {}

  /** Tries one file of suppressions, whose lines are tried as weights and paths too. */
  public static void fuzzerTestOneInput(byte[] file) {
    String content = new String(file, StandardCharsets.UTF_8);
    try {
      new Suppressions(RULES).withFile(content, "f");
    } catch (PolicyException refusal) {
      assertThat(refusal).hasMessageMatching("(?s)f:[1-9]\\d*:[1-9]\\d*: .*");
    }
    for (String line : content.split("\n")) {
      PathPattern.of(line).matches("politics/local/pier.txt");
      try {
        Grading.parse(List.of(line), RULES, "f");
      } catch (PolicyException refusal) {
        assertThat(refusal.getMessage()).isNotBlank();
      }
    }
  }
}
