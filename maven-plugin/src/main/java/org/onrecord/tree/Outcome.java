package org.onrecord.tree;

import java.util.EnumMap;
import java.util.Map;
import org.onrecord.policy.ArticleResults;
import org.onrecord.validation.LocatedFinding;
import org.onrecord.validation.Severity;

/**
 * What came of a run over a source directory, in numbers.
 *
 * @param articles how many articles were found, unreadable ones included
 * @param unreadable how many of them could not be read
 * @param findings how many findings of each severity there were
 * @param byWorst how many articles had a finding of this severity and none that weighs more
 */
public record Outcome(
    int articles, int unreadable, Map<Severity, Integer> findings, Map<Severity, Integer> byWorst) {

  public Outcome {
    findings = Map.copyOf(findings);
    byWorst = Map.copyOf(byWorst);
  }

  /** {@return the number of findings of this severity} */
  public int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** {@return the number of articles with a finding that weighs this much or more} */
  public int articlesWith(Severity threshold) {
    return byWorst.entrySet().stream()
        .filter(entry -> entry.getKey().isAtLeast(threshold))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** Adds up an outcome. Not thread-safe. */
  static final class Tally {
    private final Map<Severity, Integer> findings = new EnumMap<>(Severity.class);
    private final Map<Severity, Integer> byWorst = new EnumMap<>(Severity.class);
    private int articles;
    private int unreadable;

    /** Counts an article by its findings. */
    void add(ArticleResults article) {
      articles++;
      unreadable += article.isUnreadable() ? 1 : 0;
      Severity worst = null;
      for (LocatedFinding found : article.counting()) {
        Severity severity = found.finding().severity();
        findings.merge(severity, 1, Integer::sum);
        worst = worst == null || severity.isAtLeast(worst) ? severity : worst;
      }
      if (worst != null) {
        byWorst.merge(worst, 1, Integer::sum);
      }
    }

    Outcome outcome() {
      return new Outcome(articles, unreadable, findings, byWorst);
    }
  }
}
