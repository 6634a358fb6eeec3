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

  /**
   * @param grading how much rules weigh
   * @param suppressions what is let pass by rule and path
   */
  public Policy(Grading grading, Suppressions suppressions) {
    this.grading = grading;
    this.suppressions = suppressions;
  }

  /**
   * {@return a finding as it is told; empty if its rule is off there}
   *
   * @param found what was found
   * @param file its file's path below the source directory
   */
  public Optional<Result> judge(Result found, String file) {
    return grade(found, file)
        .map(result -> result.with(suppressions.of(result.finding().rule(), file)));
  }

  private Optional<Result> grade(Result found, String file) {
    return grading.severity(found, file).map(found::with);
  }

  /** {@return what is to be told of a whole run, file by file} */
  public List<ArticleResults> conclude() {
    List<ArticleResults> told = new ArrayList<>();
    for (Result result : suppressions.unused()) {
      String file = result.location().file();
      grade(result, file).ifPresent(graded -> told.add(new ArticleResults(file, List.of(graded))));
    }
    return told;
  }
}
