package org.onrecord.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides of each finding how much it weighs and whether it is let pass. For one run; not
 * thread-safe.
 */
public final class Policy {

  private final Grading grading;
  private final Suppressions suppressions;
  private final BaselineMatch baseline;

  /**
   * @param grading how much rules weigh
   * @param suppressions what is let pass by rule and path
   * @param baseline what was there before
   */
  public Policy(Grading grading, Suppressions suppressions, BaselineMatch baseline) {
    this.grading = grading;
    this.suppressions = suppressions;
    this.baseline = baseline;
  }

  /**
   * {@return a finding as it is told; empty if its rule is off there}
   *
   * @param found what was found
   * @param article the article's file, as it is shown
   * @param paths of the article and, if that is another one, of the file that the finding is in,
   *     below the source directory
   */
  public Optional<Result> judge(Result found, String article, List<String> paths) {
    return grade(found, paths)
        .map(
            result ->
                result.with(
                    suppressions
                        .of(result.finding().rule(), paths)
                        .or(() -> baseline.of(result, article))));
  }

  /** Takes note of the articles that there are, by their paths below the source directory. */
  public void lookAt(List<String> articles) {
    grading.lookAt(articles);
  }

  /** Takes note of a file in which nothing could be found, since it cannot be read. */
  public void passOver(String file) {
    baseline.passOver(file);
  }

  private Optional<Result> grade(Result found, List<String> paths) {
    return grading.severity(found, paths).map(found::with);
  }

  /** {@return what is to be told of a whole run, file by file} */
  public List<ArticleResults> conclude() {
    List<ArticleResults> told = new ArrayList<>();
    List<Result> results = new ArrayList<>(suppressions.unused());
    results.addAll(grading.unused());
    results.addAll(baseline.obsolete());
    for (Result result : results) {
      String file = result.location().file();
      grade(result, List.of(file))
          .ifPresent(graded -> told.add(new ArticleResults(file, List.of(graded))));
    }
    return told;
  }
}
