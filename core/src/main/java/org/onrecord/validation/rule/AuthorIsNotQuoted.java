package org.onrecord.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.model.Byline;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Who wrote the article is not one of those it quotes.
 *
 * <p>Either the author has taken a place in the story, which readers should be told, or somebody
 * else's words were given to the author.
 */
final class AuthorIsNotQuoted implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Set<String> authors =
        subject.article().byline().map(Byline::authors).stream()
            .flatMap(List::stream)
            .map(AuthorIsNotQuoted::key)
            .collect(Collectors.toSet());
    People people = People.of(subject);
    return people.problems(
        actor -> people.speaks(actor) && authors.contains(key(actor.name())),
        (actor, place) ->
            new Problem(
                place,
                "\"%s\" wrote the article and is quoted in it; see whose words they are"
                    .formatted(Excerpt.of(actor.name()))));
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
