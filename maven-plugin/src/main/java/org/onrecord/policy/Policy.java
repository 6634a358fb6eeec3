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
   * @param file its file's path below the source directory
   */
  public Optional<Result> judge(Result found, String file) {
    return grade(found, file)
        .map(
            result ->
                result.with(
                    suppressions.of(result.finding().rule(), file).or(() -> baseline.of(result))));
  }

  /** Takes note of a file in which nothing could be found, since it cannot be read. */
  public void passOver(String file) {
    baseline.passOver(file);
  }

  private Optional<Result> grade(Result found, String file) {
    return grading.severity(found, file).map(found::with);
  }

  /** {@return what is to be told of a whole run, file by file} */
  public List<ArticleResults> conclude() {
    List<ArticleResults> told = new ArrayList<>();
    List<Result> results = new ArrayList<>(suppressions.unused());
    baseline.obsolete().ifPresent(results::add);
    for (Result result : results) {
      String file = result.location().file();
      grade(result, file).ifPresent(graded -> told.add(new ArticleResults(file, List.of(graded))));
    }
    return told;
  }
}
