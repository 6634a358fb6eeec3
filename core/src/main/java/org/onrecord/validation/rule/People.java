package org.onrecord.validation.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Quote;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Subject;

/** The persons of an article: who of them speaks, and by what they are known. */
final class People {

  private final List<Actor> actors;
  private final Set<String> speakers;

  private People(Article article) {
    actors = article.actors();
    speakers =
        article.quotes().stream()
            .map(Quote::speaker)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
  }

  static People of(Subject subject) {
    return new People(subject.article());
  }

  boolean speaks(Actor actor) {
    return speakers.contains(actor.id());
  }

  static boolean isNamed(Actor actor) {
    return actor.mentions().isEmpty()
        || actor.mentions().stream().anyMatch(mention -> mention.form() == MentionForm.NAME);
  }

  static boolean hasOneName(Actor actor) {
    return isNamed(actor) && actor.name().strip().chars().noneMatch(Character::isWhitespace);
  }

  /** {@return a problem for each person that {@code wrong} is true of, at its name} */
  List<Problem> problems(Predicate<Actor> wrong, BiFunction<Actor, Place, Problem> problem) {
    return IntStream.range(0, actors.size())
        .filter(i -> actors.get(i).type() == ActorType.PERSON && wrong.test(actors.get(i)))
        .mapToObj(i -> problem.apply(actors.get(i), name(i, actors.get(i))))
        .toList();
  }

  /** The name of an actor, where it first stands. */
  static Place name(int index, Actor actor) {
    Place name = Place.ofFact(Field.of("actors").at(index).to("name"), actor.id());
    return actor.mentions().isEmpty() ? name : name.at(actor.mentions().get(0).span());
  }
}
