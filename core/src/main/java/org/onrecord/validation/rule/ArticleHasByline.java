package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** An article says who wrote it. */
final class ArticleHasByline implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    boolean missing = article.byline().isEmpty() && ArticleIsNotEmpty.hasWords(article.text());
    return missing
        ? List.of(new Problem(Place.of(Field.of("byline")), "no line says who wrote the article"))
        : List.of();
  }
}
