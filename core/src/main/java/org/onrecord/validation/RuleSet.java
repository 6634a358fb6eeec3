package org.onrecord.validation;

import java.util.List;

/**
 * Rules that come in a jar of their own. Whoever has rules beyond the standard ones implements this
 * and names the class in {@code META-INF/services/org.onrecord.validation.RuleSet}; the Maven
 * plugin then finds it among its dependencies, and {@link
 * org.onrecord.validation.rule.StandardRules#withInstalled(ClassLoader)} on any class path.
 *
 * <p>The class needs a public constructor without parameters.
 */
@FunctionalInterface
public interface RuleSet {

  /** {@return the rules with the severity that they have unless a build says otherwise} */
  List<GradedRule> rules();
}
