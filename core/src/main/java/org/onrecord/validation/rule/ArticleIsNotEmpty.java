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
 * <p>A file that is empty, or of nothing but marks, is a download that failed or an export that was
 * cut off, and it would pass as an article without facts.
 */
final class ArticleIsNotEmpty implements Rule {

  private static final String MESSAGE =
      "the article has no words; put its text here, or remove the file";

  @Override
  public List<Problem> check(Subject subject) {
    return hasWords(subject.article().text())
        ? List.of()
        : List.of(new Problem(Place.inText(new Span(0, 0)), MESSAGE));
  }

  /** {@return whether there is a letter or a digit in the text} */
  static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
