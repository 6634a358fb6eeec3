package com.example.rules;

import java.util.List;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.RuleSet;
import org.onrecord.validation.Severity;

/** The rules of this house; META-INF/services names this class. */
public final class HouseRules implements RuleSet {

  @Override
  public List<GradedRule> rules() {
    return List.of(GradedRule.of(new ShoutingIsQuoted(), Severity.WARNING));
  }
}
