package org.onrecord.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Quote;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
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
    Set<String> speakers =
        subject.article().quotes().stream()
            .map(Quote::speaker)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    List<Actor> actors = subject.article().actors();
    return IntStream.range(0, actors.size())
        .filter(i -> speakers.contains(actors.get(i).id()) && hasOneName(actors.get(i)))
        .mapToObj(i -> problem(i, actors.get(i)))
        .toList();
  }

  private static boolean hasOneName(Actor actor) {
    return actor.type() == ActorType.PERSON
        && actor.name().strip().chars().noneMatch(Character::isWhitespace);
  }

  private static Problem problem(int index, Actor actor) {
    Place name = Place.ofFact(Field.of("actors").at(index).to("name"), actor.id());
    return new Problem(
        actor.mentions().isEmpty() ? name : name.at(actor.mentions().get(0).span()),
        "\"%s\", who speaks, has one name only; write the full name where it first stands"
            .formatted(Excerpt.of(actor.name())));
  }
}
