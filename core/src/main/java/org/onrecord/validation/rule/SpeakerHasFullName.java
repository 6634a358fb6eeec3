package org.onrecord.validation.rule;

import java.util.List;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A person who speaks is known by more than a last name.
 *
 * <p>Either the article forgot to introduce who speaks, or the full name was not seen to be the
 * same person's. Some people have one name only, which is why this is no more than a note.
 */
final class SpeakerHasFullName implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    People people = People.of(subject);
    return people.problems(
        actor -> people.speaks(actor) && People.hasOneName(actor),
        (actor, place) ->
            new Problem(
                place,
                "\"%s\", who speaks, has one name only; write the full name where it first stands"
                    .formatted(Excerpt.of(actor.name()))));
  }
}
