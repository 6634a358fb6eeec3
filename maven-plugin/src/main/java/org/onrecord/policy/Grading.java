package org.onrecord.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.validation.Severity;

/**
 * How much rules weigh in a build, and where: {@code QuoteHasSpeaker:off}, or {@code
 * QuoteHasSpeaker:error:politics/**}. Of the settings that fit a finding the last decides.
 * Immutable and thread-safe.
 */
public final class Grading {

  private static final String SEPARATOR = ":";
  private static final String OFF = "off";
  private static final String FORM =
      "write RULE:WEIGHT or RULE:WEIGHT:PATH, such as QuoteHasSpeaker:off or"
          + " ArticleHasByline:warning:politics/**; the weight is error, warning, note or off";

  private final List<Setting> settings;

  /** Without a severity, the rule is off; without a path, it is meant everywhere. */
  private record Setting(String rule, Optional<Severity> severity, Optional<PathPattern> path) {

    boolean fits(String id, String file) {
      return rule.equals(id) && path.map(pattern -> pattern.matches(file)).orElse(true);
    }
  }

  private Grading(List<Setting> settings) {
    this.settings = List.copyOf(settings);
  }

  /** {@return the weights that rules have of themselves} */
  public static Grading standard() {
    return new Grading(List.of());
  }

  /**
   * {@return what these settings say}
   *
   * @throws PolicyException if one is none
   */
  public static Grading parse(List<String> settings, RuleNames rules) throws PolicyException {
    List<Setting> parsed = new ArrayList<>();
    for (String setting : settings) {
      parsed.add(parse(setting, rules));
    }
    return new Grading(parsed);
  }

  private static Setting parse(String written, RuleNames rules) throws PolicyException {
    String[] parts = written.split(SEPARATOR, 3);
    String rule = rules.checked(parts[0].strip());
    boolean hasEmptyPath = parts.length == 3 && parts[2].isBlank();
    if (parts.length == 1 || hasEmptyPath) {
      throw new PolicyException("\"" + written + "\" says too little; " + FORM);
    }
    Optional<PathPattern> path =
        parts.length == 3 ? Optional.of(PathPattern.of(parts[2])) : Optional.empty();
    return new Setting(rule, severity(written, parts[1].strip()), path);
  }

  private static Optional<Severity> severity(String written, String weight) throws PolicyException {
    String label = weight.toLowerCase(Locale.ROOT);
    if (label.equals(OFF)) {
      return Optional.empty();
    }
    for (Severity severity : Severity.values()) {
      if (severity.label().equals(label)) {
        return Optional.of(severity);
      }
    }
    throw new PolicyException("\"" + written + "\" has no weight \"" + weight + "\"; " + FORM);
  }

  /**
   * {@return the weight of a finding; empty if the rule is off there}
   *
   * @param result what was found
   * @param file its file's path below the source directory
   */
  Optional<Severity> severity(Result result, String file) {
    Optional<Severity> severity = Optional.of(result.severity());
    for (Setting setting : settings) {
      if (setting.fits(result.finding().rule(), file)) {
        severity = setting.severity();
      }
    }
    return severity;
  }
}
