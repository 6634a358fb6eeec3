package org.onrecord.policy;

import java.util.List;
import org.onrecord.validation.Location;

/**
 * A line that lets findings pass: rule, path and reason, such as {@code QuoteHasSpeaker opinion/**
 * columnists speak for themselves}. The rule may be {@code *}, any; a path with blanks stands in
 * double quotation marks.
 *
 * @param rule id of the rule
 * @param path the files, by their path below the source directory
 * @param reason why
 * @param origin where the line stands
 */
record SuppressionLine(String rule, PathPattern path, String reason, Location origin) {

  private static final String ANY = "*";
  private static final String FORM =
      "write rule, path and reason, such as: QuoteHasSpeaker opinion/** columnists speak for"
          + " themselves";

  static SuppressionLine parse(String line, Location origin, RuleNames rules)
      throws PolicyException {
    String words = line.strip();
    String rule = firstWord(words);
    String rest = words.substring(rule.length()).strip();
    if (!rule.equals(ANY)) {
      rules.checked(rule);
    }
    boolean quoted = rest.startsWith("\"");
    int end = quoted ? rest.indexOf('"', 1) : firstWord(rest).length();
    String path = end <= 0 ? "" : rest.substring(quoted ? 1 : 0, end);
    if (path.isBlank()) {
      throw new PolicyException("no path is given; " + FORM);
    }
    String reason = rest.substring(quoted ? end + 1 : end).strip();
    if (reason.isEmpty()) {
      throw new PolicyException("no reason is given; " + FORM);
    }
    return new SuppressionLine(rule, PathPattern.of(path), reason, origin);
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end);
  }

  boolean fits(String id, List<String> paths) {
    return (rule.equals(ANY) || rule.equals(id)) && paths.stream().anyMatch(path::matches);
  }
}
