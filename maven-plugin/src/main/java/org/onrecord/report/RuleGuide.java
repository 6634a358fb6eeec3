package org.onrecord.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.corpus.TreeRule;
import org.onrecord.policy.RunRule;
import org.onrecord.validation.FileRule;
import org.onrecord.validation.GradedRule;
import org.onrecord.validation.Severity;

/** Explains rules by the page about them, {@code docs/rules.md}. Thread-safe. */
public final class RuleGuide {

  private static final String PAGE = "rules.md";
  private static final String SECTION = "\n## ";
  private static final String PARAGRAPH = "\n\n";
  private static final Map<String, Section> SECTIONS = sections();

  private record Section(String id, String summary, String reason) {}

  private RuleGuide() {}

  /**
   * {@return what these rules want, and what is wanted of files and runs; one that is not told: its
   * id}
   */
  public static List<RuleDescription> describe(List<GradedRule> rules) {
    List<RuleDescription> all = new ArrayList<>();
    for (FileRule rule : FileRule.values()) {
      all.add(describe(rule.id(), Severity.ERROR));
    }
    for (GradedRule rule : rules) {
      all.add(describe(rule.id(), rule.severity()));
    }
    for (TreeRule rule : TreeRule.values()) {
      all.add(describe(rule.id(), TreeRule.SEVERITY));
    }
    for (RunRule rule : RunRule.values()) {
      all.add(describe(rule.id(), RunRule.SEVERITY));
    }
    return all;
  }

  private static RuleDescription describe(String id, Severity severity) {
    Section section = SECTIONS.getOrDefault(id, new Section(id, id, ""));
    return new RuleDescription(id, severity, section.summary(), section.reason());
  }

  private static Map<String, Section> sections() {
    Map<String, Section> sections = new HashMap<>();
    Arrays.stream(page().split(SECTION, -1))
        .skip(1) // the head of the page
        .map(RuleGuide::read)
        .forEach(section -> sections.put(section.id(), section));
    return sections;
  }

  /** Id, severity, summary, and the rest. */
  private static Section read(String section) {
    String[] parts = section.strip().split(PARAGRAPH, 4);
    return new Section(parts[0], parts[2], parts.length > 3 ? parts[3] : "");
  }

  private static String page() {
    try (InputStream in = RuleGuide.class.getResourceAsStream(PAGE)) {
      return new String(Objects.requireNonNull(in, PAGE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
