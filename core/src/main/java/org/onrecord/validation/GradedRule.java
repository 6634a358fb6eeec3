package org.onrecord.validation;

import java.util.Objects;

/**
 * A rule, the id it is known by, and how much a breach of it weighs.
 *
 * @param id stable name in reports and configuration
 * @param rule the rule
 * @param severity the severity of its findings
 */
public record GradedRule(String id, Rule rule, Severity severity) {

  public GradedRule {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    if (id.isEmpty()) {
      throw new IllegalArgumentException("a rule needs an id; a nameless class has none");
    }
  }

  /** {@return a rule under the name of its class} */
  public static GradedRule of(Rule rule, Severity severity) {
    return new GradedRule(rule.getClass().getSimpleName(), rule, severity);
  }
}
