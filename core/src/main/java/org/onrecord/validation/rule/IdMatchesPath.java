package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A record's id is the path of its file, without the ending.
 *
 * <p>The id names the article for everybody who uses it and decides where it is written. A record
 * that was copied or moved and kept its id would pass for the other article.
 */
final class IdMatchesPath implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String id = subject.article().id();
    return subject
        .idByPath()
        .filter(byPath -> !byPath.equals(id))
        .map(byPath -> List.of(new Problem(Place.of(Field.of("id")), message(id, byPath))))
        .orElse(List.of());
  }

  private static String message(String id, String byPath) {
    return "the id is \"%s\", but the file's path asks for \"%s\"; it is written under the latter"
        .formatted(Excerpt.of(id), byPath);
  }
}
