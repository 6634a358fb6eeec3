package org.onrecord.policy;

import java.util.List;
import org.onrecord.validation.LocatedFinding;

/**
 * What a run found in one article, or in a file that says which findings are let pass.
 *
 * @param file the article's file, as {@link org.onrecord.validation.Location#file} names it; of a
 *     text with a record beside it the text, wherever the findings are
 * @param results in the order of their places; empty if nothing is wrong
 */
public record ArticleResults(String file, List<Result> results) {

  public ArticleResults {
    results = List.copyOf(results);
  }

  /** {@return the findings that count} */
  public List<LocatedFinding> counting() {
    return results.stream().filter(Result::counts).map(Result::found).toList();
  }

  /** {@return whether this is about an article} */
  public boolean isArticle() {
    return results.stream().noneMatch(Result::isOfRun);
  }

  /** {@return whether the file could not be read} */
  public boolean isUnreadable() {
    return results.stream().anyMatch(Result::isOfFile);
  }
}
