package org.onrecord.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Location;
import org.onrecord.validation.Severity;

/**
 * How much rules weigh in a build, and where: {@code QuoteHasSpeaker:off}, or {@code
 * QuoteHasSpeaker:error:politics/**}. Of the settings that fit a finding the last decides. One run.
 */
public final class Grading {

  private static final String SEPARATOR = ":";
  private static final String OFF = "off";
  private static final String FORM =
      "write RULE:WEIGHT or RULE:WEIGHT:PATH, such as QuoteHasSpeaker:off or"
          + " ArticleHasByline:warning:politics/**; the weight is error, warning, note or off";

  private static final Position TOP = new Position(1, 1);

  private final List<Setting> settings;
  private final Set<Setting> unused;
  private final String origin;

  /** Without a severity, the rule is off; without a path, it is meant everywhere. */
  private record Setting(
      String written, String rule, Optional<Severity> severity, Optional<PathPattern> path) {

    boolean fits(String id, List<String> paths) {
      return rule.equals(id) && (path.isEmpty() || fits(paths));
    }

    boolean fits(List<String> paths) {
      return paths.stream().anyMatch(path.orElseThrow()::matches);
    }
  }

  private Grading(List<Setting> settings, String origin) {
    this.settings = List.copyOf(settings);
    this.unused = new LinkedHashSet<>();
    settings.stream().filter(setting -> setting.path().isPresent()).forEach(unused::add);
    this.origin = origin;
  }

  /** {@return the weights that rules have of themselves} */
  public static Grading standard() {
    return new Grading(List.of(), "");
  }

  /**
   * {@return what these settings say}
   *
   * @param origin the file that they are in
   * @throws PolicyException if one is none
   */
  public static Grading parse(List<String> settings, RuleNames rules, String origin)
      throws PolicyException {
    List<Setting> parsed = new ArrayList<>();
    for (String setting : settings) {
      parsed.add(parse(setting, rules));
    }
    return new Grading(parsed, origin);
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
    return new Setting(written, rule, severity(written, parts[1].strip()), path);
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
   * @param paths of its article and of its file, below the source directory
   */
  Optional<Severity> severity(Result result, List<String> paths) {
    Optional<Severity> severity = Optional.of(result.severity());
    for (Setting setting : settings) {
      if (setting.fits(result.finding().rule(), paths)) {
        severity = setting.severity();
      }
    }
    return severity;
  }

  /** Takes note of the articles that there are, by their paths below the source directory. */
  void lookAt(List<String> articles) {
    unused.removeIf(setting -> setting.fits(articles));
  }

  /** {@return what is to be told of the settings whose path no article fits} */
  List<Result> unused() {
    Location location = new Location(origin, TOP, Optional.empty(), Optional.empty());
    return unused.stream()
        .map(
            setting ->
                RunRule.RULE_SETTING_IS_USED.result(
                    location,
                    "no article fits the path of %s; correct it, which starts from the source directory, or remove the setting"
                        .formatted(setting.written())))
        .toList();
  }
}
