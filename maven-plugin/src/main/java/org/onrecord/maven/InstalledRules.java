package org.onrecord.maven;

import java.util.List;
import java.util.ServiceConfigurationError;
import org.apache.maven.plugin.MojoExecutionException;
import org.onrecord.policy.RuleNames;
import org.onrecord.report.RuleDescription;
import org.onrecord.report.RuleGuide;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.Validator;
import org.onrecord.validation.rule.StandardRules;

/** The standard rules and those of the plugin's dependencies. */
final class InstalledRules {

  private final List<GradedRule> rules;

  private InstalledRules(List<GradedRule> rules) {
    this.rules = rules;
  }

  static InstalledRules load() throws MojoExecutionException {
    try {
      return new InstalledRules(StandardRules.withInstalled(InstalledRules.class.getClassLoader()));
    } catch (ServiceConfigurationError e) {
      throw new MojoExecutionException(
          "the rules of a dependency of this plugin cannot be used: " + e.getMessage(), e);
    }
  }

  Validator validator() throws MojoExecutionException {
    try {
      return new Validator(rules);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          e.getMessage() + "; rename the one in a dependency of this plugin", e);
    }
  }

  RuleNames names() {
    return new RuleNames(rules);
  }

  List<RuleDescription> descriptions() {
    return RuleGuide.describe(rules);
  }
}
