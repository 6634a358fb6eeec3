package org.onrecord.policy;

import java.util.Arrays;
import java.util.Optional;
import org.onrecord.validation.Field;
import org.onrecord.validation.Finding;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Location;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;

/** What should hold of what lets findings pass. It is held against a whole run, not an article. */
public enum RunRule {
  /**
   * A suppression suppresses something.
   *
   * <p>One that does not is left over from a fault that was mended, or its path is mistyped; it
   * would hide the next fault of its kind.
   */
  SUPPRESSION_IS_USED("SuppressionIsUsed"),

  /**
   * A weight that a rule has by path is that of some article.
   *
   * <p>Where no article fits the path, it is mistyped or left over, and the rule weighs elsewhere
   * what it always does.
   */
  RULE_SETTING_IS_USED("RuleSettingIsUsed"),

  /**
   * What is in the baseline is still found.
   *
   * <p>What was mended should leave it, or the same fault could come back unseen. So should what is
   * of a rule that there is not.
   */
  BASELINE_IS_CURRENT("BaselineIsCurrent");

  /** What these weigh unless a build says otherwise. */
  public static final Severity SEVERITY = Severity.NOTE;

  private final String id;

  RunRule(String id) {
    this.id = id;
  }

  /** {@return the stable name in reports and configuration} */
  public String id() {
    return id;
  }

  /** {@return whether {@code id} is the name of one of these} */
  static boolean is(String id) {
    return Arrays.stream(values()).anyMatch(rule -> rule.id.equals(id));
  }

  /** {@return a result, as long as it is not regraded} */
  Result result(Location location, String message) {
    Finding finding = new Finding(id, SEVERITY, Place.of(Field.RECORD), message);
    return new Result(
        new LocatedFinding(finding, location), Fingerprint.of(message, 1), Optional.empty());
  }
}
