package org.onrecord.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.text.LineMap;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Location;
import org.onrecord.validation.SourceLine;

/** The findings that are let pass by rule and path, and which of the lines were needed. One run. */
public final class Suppressions {

  /** The file in the source directory that lists them, a line each. */
  public static final String FILE = "onrecord-suppressions.txt";

  private static final String COMMENT = "#";
  private static final Position TOP = new Position(1, 1);

  private final List<SuppressionLine> lines = new ArrayList<>();
  private final Set<SuppressionLine> used = new LinkedHashSet<>();
  private final RuleNames rules;

  /**
   * @param rules what may be suppressed
   */
  public Suppressions(RuleNames rules) {
    this.rules = rules;
  }

  /**
   * Adds a line of configuration.
   *
   * @param file where it is configured
   * @throws PolicyException if it makes no sense
   */
  public void add(String line, String file) throws PolicyException {
    try {
      Location origin = new Location(file, TOP, Optional.empty(), Optional.empty());
      lines.add(SuppressionLine.parse(line, origin, rules));
    } catch (PolicyException e) {
      throw new PolicyException("\"" + line.strip() + "\": " + e.getMessage());
    }
  }

  /**
   * {@return this, with the lines of a file added}
   *
   * <p>Blank lines and those that begin with {@code #} say nothing.
   *
   * @param content what stands in the file
   * @param file its name
   * @throws PolicyException if a line makes no sense; its message begins with file and line
   */
  public Suppressions withFile(String content, String file) throws PolicyException {
    LineMap map = LineMap.of(content);
    for (int number = 1; number <= map.lines(); number++) {
      String line = content.substring(map.line(number).start(), map.line(number).end());
      if (line.isBlank() || line.strip().startsWith(COMMENT)) {
        continue;
      }
      Position position = new Position(number, 1 + line.length() - line.stripLeading().length());
      SourceLine shown = SourceLine.of(content, map, map.offset(position));
      Location origin = new Location(file, position, Optional.empty(), Optional.of(shown));
      try {
        lines.add(SuppressionLine.parse(line, origin, rules));
      } catch (PolicyException e) {
        throw new PolicyException(file + ":" + position + ": " + e.getMessage());
      }
    }
    return this;
  }

  /** {@return why a finding is let pass; empty if no line says so} */
  Optional<Suppression> of(String rule, List<String> paths) {
    List<SuppressionLine> fitting = lines.stream().filter(line -> line.fits(rule, paths)).toList();
    used.addAll(fitting);
    return fitting.stream()
        .findFirst()
        .map(line -> new Suppression(Kind.CONFIGURATION, line.reason()));
  }

  /** {@return what is to be told of the lines that nothing needed} */
  List<Result> unused() {
    return lines.stream()
        .filter(line -> !used.contains(line))
        .map(
            line ->
                RunRule.SUPPRESSION_IS_USED.result(
                    line.origin(),
                    "nothing is suppressed by %s %s; remove it, or correct the path, which starts from the source directory"
                        .formatted(line.rule(), line.path())))
        .toList();
  }
}
