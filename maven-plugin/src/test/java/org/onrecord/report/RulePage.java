package org.onrecord.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.corpus.TreeRule;
import org.onrecord.policy.RunRule;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.Severity;
import org.onrecord.validation.rule.StandardRules;

/** The page about the rules, made of their Javadoc. */
final class RulePage {

  private static final Path VALIDATION =
      Path.of("..", "core", "src", "main", "java", "org", "onrecord", "validation");

  private static final Path RUN_RULES =
      Path.of("src", "main", "java", "org", "onrecord", "policy", "RunRule.java");

  private static final Path TREE_RULES =
      Path.of("src", "main", "java", "org", "onrecord", "corpus", "TreeRule.java");

  private static final String HEAD =
      """
      # Rules

      What articles and their files are held against. The name of a rule is its id in messages, reports and configuration; it never changes. The weight below it is what it has unless a build says otherwise. This page is made of the rules' own documentation.
      """;

  private RulePage() {}

  static String text() throws IOException {
    StringBuilder page = new StringBuilder(HEAD);
    String files = Files.readString(VALIDATION.resolve("FileRule.java"));
    for (FileRule rule : FileRule.values()) {
      page.append(section(rule.id(), Severity.ERROR, comment(files, rule.name() + "(")));
    }
    for (GradedRule rule : StandardRules.all()) {
      String source = Files.readString(VALIDATION.resolve("rule").resolve(rule.id() + ".java"));
      page.append(section(rule.id(), rule.severity(), comment(source, "final class")));
    }
    String trees = Files.readString(TREE_RULES);
    for (TreeRule rule : TreeRule.values()) {
      page.append(section(rule.id(), TreeRule.SEVERITY, comment(trees, rule.name() + "(")));
    }
    String runs = Files.readString(RUN_RULES);
    for (RunRule rule : RunRule.values()) {
      page.append(section(rule.id(), RunRule.SEVERITY, comment(runs, rule.name() + "(")));
    }
    return page.toString();
  }

  private static String section(String id, Severity severity, String text) {
    return "\n## %s\n\n*%s*\n\n%s\n".formatted(id, severity.label(), text);
  }

  /** The documentation comment that stands before {@code what}, as Markdown. */
  private static String comment(String source, String what) {
    Matcher matcher =
        Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + Pattern.quote(what), Pattern.DOTALL)
            .matcher(source);
    if (!matcher.find()) {
      throw new IllegalStateException("no documentation of " + what);
    }
    String words = matcher.group(1).lines().map(RulePage::line).collect(Collectors.joining(" "));
    return Pattern.compile("<p>")
        .splitAsStream(words.replaceAll("\\{@\\w+ ([^}]*)}", "`$1`"))
        .map(paragraph -> paragraph.strip().replaceAll(" +", " "))
        .collect(Collectors.joining("\n\n"));
  }

  private static String line(String line) {
    return line.strip().replaceFirst("^\\* ?", "");
  }
}
