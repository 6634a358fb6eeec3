package org.onrecord.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.corpus.TreeRule;
import org.onrecord.format.Nearness;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.GradedRule;

/** The rules that a configuration may speak of. Immutable and thread-safe. */
public final class RuleNames {

  private final Set<String> names = new TreeSet<>();

  /**
   * @param rules what articles are held against
   */
  public RuleNames(List<GradedRule> rules) {
    rules.forEach(rule -> names.add(rule.id()));
    for (TreeRule rule : TreeRule.values()) {
      names.add(rule.id());
    }
    for (RunRule rule : RunRule.values()) {
      names.add(rule.id());
    }
  }

  /** {@return {@code name}, which is a rule that can be regraded and suppressed} */
  String checked(String name) throws PolicyException {
    if (FileRule.is(name)) {
      throw new PolicyException(
          name
              + " always is an error, since what cannot be read is missing from the output;"
              + " exclude the file instead");
    }
    if (!names.contains(name)) {
      throw new PolicyException("unknown rule " + nearestInstead(name));
    }
    return name;
  }

  /** {@return whether there can be a finding of this rule} */
  boolean knows(String name) {
    return names.contains(name) || FileRule.is(name);
  }

  /** {@return an unknown name, and which rule may be meant} */
  String nearestInstead(String name) {
    return Nearness.nearestInstead(name, names);
  }
}
