package org.onrecord.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds an article against rules. Immutable and thread-safe.
 *
 * <p>All rules are always run: whoever mends an article wants to see everything at once.
 */
public final class Validator {

  private final List<GradedRule> rules;

  /**
   * @param rules the rules, in the order of their findings
   * @throws IllegalArgumentException if two have the same id
   */
  public Validator(List<GradedRule> rules) {
    this.rules = List.copyOf(rules);
    Set<String> ids = new HashSet<>();
    for (GradedRule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
    }
  }

  /** {@return the rules, in the order of their findings} */
  public List<GradedRule> rules() {
    return rules;
  }

  /** {@return everything that does not hold, by rule} */
  public List<Finding> validate(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (GradedRule graded : rules) {
      for (Problem problem : graded.rule().check(subject)) {
        findings.add(
            new Finding(graded.id(), graded.severity(), problem.place(), problem.message()));
      }
    }
    return findings;
  }
}
