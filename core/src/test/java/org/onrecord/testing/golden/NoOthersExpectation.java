package org.onrecord.testing.golden;

import java.util.List;
import org.onrecord.model.Article;

/**
 * The article has no quotes, or no commitments, beside those that are expected.
 *
 * @param kind which of the two
 * @param expected those that are expected; lines below may still add to them
 */
record NoOthersExpectation(Fact.Kind kind, List<FactExpectation> expected) implements Expectation {

  @Override
  public List<String> problems(Article article) {
    return Fact.of(article, kind).stream()
        .filter(fact -> expected.stream().noneMatch(one -> one.isMetBy(fact, article)))
        .map(fact -> "not expected\n    " + fact.line())
        .toList();
  }
}
