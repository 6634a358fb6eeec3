package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A record is of a version that this library knows.
 *
 * <p>A later version may mean other things by the same fields.
 */
final class SchemaVersionIsKnown implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String version = subject.article().schemaVersion();
    return version.equals(Article.SCHEMA_VERSION)
        ? List.of()
        : List.of(
            new Problem(
                Place.of(Field.of("schemaVersion")),
                "schema version \"%s\" is not known here; this release reads \"%s\""
                    .formatted(Excerpt.of(version), Article.SCHEMA_VERSION)));
  }
}
