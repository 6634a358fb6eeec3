package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A person whom the article speaks of is known by more than a last name. Of those who speak
 * themselves {@link SpeakerHasFullName} says it.
 */
final class PersonHasFullName implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    People people = People.of(subject);
    return people.problems(
        actor -> !people.speaks(actor) && People.hasOneName(actor),
        (actor, place) ->
            new Problem(
                place,
                "\"%s\" has one name only; write the full name where it first stands"
                    .formatted(Excerpt.of(actor.name()))));
  }
}
