package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Actor;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * An actor stands somewhere in the text.
 *
 * <p>An actor without a mention came from outside the article, or its mentions were given to
 * another.
 */
final class ActorIsMentioned implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Actor> actors = subject.article().actors();
    return IntStream.range(0, actors.size())
        .filter(i -> actors.get(i).mentions().isEmpty())
        .mapToObj(i -> problem(i, actors.get(i)))
        .toList();
  }

  private static Problem problem(int index, Actor actor) {
    return new Problem(
        Place.ofFact(Field.of("actors").at(index).to("mentions"), actor.id()),
        "\"%s\" is mentioned nowhere; add its mentions, or delete the actor"
            .formatted(Excerpt.of(actor.name())));
  }
}
