package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * An article says something.
 *
 * <p>An empty file is a download that failed or an export that was cut off, and it would pass as an
 * article without facts.
 */
final class ArticleIsNotEmpty implements Rule {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    boolean empty = text.chars().allMatch(c -> Character.isWhitespace(c) || c == BYTE_ORDER_MARK);
    return empty
        ? List.of(new Problem(Place.inText(new Span(0, 0)), "the article has no words"))
        : List.of();
  }
}
