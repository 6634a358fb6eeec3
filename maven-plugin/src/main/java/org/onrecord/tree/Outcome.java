package org.onrecord.tree;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.policy.ArticleResults;
import org.onrecord.policy.Result;
import org.onrecord.policy.Suppression.Kind;
import org.onrecord.validation.Severity;

/**
 * What came of a run over a source directory, in numbers.
 *
 * @param articles how many articles were found, unreadable ones included
 * @param unreadable how many of them could not be read
 * @param unchanged how many were not analysed again, since they are what they were in the last run
 * @param leftovers how many files were removed that the last run wrote and this one would not
 * @param edited files that would have been written over and were left, since somebody edited them
 * @param orphans files in the output directory that look like those of an article that is not there
 * @param findings how many findings of each severity count
 * @param suppressed how many findings besides are let pass, by who says so
 * @param byWorst how many articles had a finding of this severity and none that weighs more
 */
public record Outcome(
    int articles,
    int unreadable,
    int unchanged,
    int leftovers,
    List<String> edited,
    List<String> orphans,
    Map<Severity, Integer> findings,
    Map<Kind, Integer> suppressed,
    Map<Severity, Integer> byWorst) {

  public Outcome {
    edited = List.copyOf(edited);
    orphans = List.copyOf(orphans);
    findings = Map.copyOf(findings);
    suppressed = Map.copyOf(suppressed);
    byWorst = Map.copyOf(byWorst);
  }

  /** {@return the number of findings of this severity} */
  public int findings(Severity severity) {
    return findings.getOrDefault(severity, 0);
  }

  /** {@return the number of findings that weigh this much or more} */
  public int findingsFrom(Severity threshold) {
    return findings.entrySet().stream()
        .filter(entry -> entry.getKey().isAtLeast(threshold))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** {@return the number of findings that are let pass because of this} */
  public int suppressed(Kind kind) {
    return suppressed.getOrDefault(kind, 0);
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
    private final Map<Kind, Integer> suppressed = new EnumMap<>(Kind.class);
    private final Map<Severity, Integer> byWorst = new EnumMap<>(Severity.class);
    private int articles;
    private int unreadable;
    private int unchanged;
    private int leftovers;
    private List<String> edited = List.of();
    private List<String> orphans = List.of();

    /** Counts findings, and the article they are in. */
    void add(ArticleResults article) {
      for (Result result : article.results()) {
        if (result.counts()) {
          findings.merge(result.severity(), 1, Integer::sum);
        } else {
          result.suppression().ifPresent(why -> suppressed.merge(why.kind(), 1, Integer::sum));
        }
      }
      if (article.isArticle()) {
        articles++;
        unreadable += article.isUnreadable() ? 1 : 0;
        article.counting().stream()
            .map(found -> found.finding().severity())
            .min(Comparator.naturalOrder()) // the gravest
            .ifPresent(worst -> byWorst.merge(worst, 1, Integer::sum));
      }
    }

    void addUnchanged() {
      unchanged++;
    }

    void setLeftovers(int removed) {
      leftovers = removed;
    }

    void setEdited(List<String> files) {
      edited = files;
    }

    void setOrphans(List<String> files) {
      orphans = files;
    }

    Outcome outcome() {
      return new Outcome(
          articles,
          unreadable,
          unchanged,
          leftovers,
          edited,
          orphans,
          findings,
          suppressed,
          byWorst);
    }
  }
}
