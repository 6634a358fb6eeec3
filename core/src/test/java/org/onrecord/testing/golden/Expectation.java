package org.onrecord.testing.golden;

import java.util.List;
import org.onrecord.model.Article;

/** What one line of an expectation file says about an article. */
interface Expectation {

  /**
   * {@return what does not hold, in words; empty if all is as expected}
   *
   * @throws IllegalArgumentException if the line names words that the text does not have
   */
  List<String> problems(Article article);
}
