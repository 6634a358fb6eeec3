package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A country code is two capital letters, and only countries have one.
 *
 * <p>Tables are joined by this code; "UK", "ukr" or the code of a ministry's country join nothing
 * or the wrong row.
 */
final class CountryCodeIsSound implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Actor> actors = subject.article().actors();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      Actor actor = actors.get(i);
      Place place = Place.ofFact(Field.of("actors").at(i).to("country"), actor.id());
      actor
          .country()
          .flatMap(code -> fault(actor, code))
          .ifPresent(message -> problems.add(new Problem(place, message)));
    }
    return problems;
  }

  private static Optional<String> fault(Actor actor, String code) {
    if (actor.type() != ActorType.COUNTRY) {
      return Optional.of("only countries have a code, and this is a " + actor.type().label());
    }
    boolean sound = code.length() == 2 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return sound
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is no ISO 3166-1 alpha-2 code, which has two capital letters"
                .formatted(Excerpt.of(code)));
  }
}
