package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * The paragraphs follow one another and do not overlap.
 *
 * <p>They are the body of the article once over: what overlaps is counted and shown twice.
 */
final class ParagraphsAreInOrder implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Place list = Place.of(Field.of("paragraphs"));
    return Spans.outOfOrder(list, subject.article().paragraphs(), "paragraph").toList();
  }
}
