package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Quote;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * No two actors, no two quotes and no two commitments of an article share an id.
 *
 * <p>Whoever refers to a shared id means one of the two, and nobody can tell which.
 */
final class IdsAreUnique implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    List<Problem> problems = new ArrayList<>();
    check("actors", article.actors(), Actor::id, problems);
    check("quotes", article.quotes(), Quote::id, problems);
    check("commitments", article.commitments(), Commitment::id, problems);
    return problems;
  }

  private static <T> void check(
      String kind, List<T> facts, Function<T, String> id, List<Problem> problems) {
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      String current = id.apply(facts.get(i));
      if (!taken.add(current)) {
        Place place = Place.ofFact(Field.of(kind).at(i).to("id"), current);
        problems.add(
            new Problem(
                place,
                "the id \"%s\" is taken by an earlier one of the %s".formatted(current, kind)));
      }
    }
  }
}
