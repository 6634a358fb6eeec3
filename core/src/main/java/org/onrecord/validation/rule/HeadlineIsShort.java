package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A headline has at most 110 characters: what is longer is cut off in lists and previews, or is the
 * first paragraph of an article that has lost its headline. The number is the limit that search
 * engines have given for the headline of a {@code NewsArticle}.
 */
final class HeadlineIsShort implements Rule {

  private static final int MOST = 110;

  @Override
  public List<Problem> check(Subject subject) {
    return subject
        .article()
        .headline()
        .filter(headline -> headline.length() > MOST)
        .map(
            headline ->
                new Problem(
                    Place.of(Field.of("headline")).at(headline),
                    "the headline has %d characters, more than %d"
                        .formatted(headline.length(), MOST)))
        .map(List::of)
        .orElse(List.of());
  }
}
