package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * An article begins with a headline.
 *
 * <p>A file whose first line is running text has often lost its head on the way: the export began
 * too late, or headline and first paragraph were joined.
 */
final class ArticleHasHeadline implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    boolean missing = article.headline().isEmpty() && ArticleIsNotEmpty.hasWords(article.text());
    return missing
        ? List.of(
            new Problem(
                Place.of(Field.of("headline")),
                "the first line is no headline; put one on a line of its own"))
        : List.of();
  }
}
