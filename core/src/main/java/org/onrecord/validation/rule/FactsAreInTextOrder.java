package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Mention;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Actors, quotes and commitments are listed in the order of the text.
 *
 * <p>The order makes two records of one text comparable line by line; a fact that a person added at
 * the end is found by nobody who reads along.
 */
final class FactsAreInTextOrder implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    List<Problem> problems = new ArrayList<>();
    check("actors", article.actors(), Actor::id, FactsAreInTextOrder::firstMention, problems);
    check("quotes", article.quotes(), Quote::id, FactsAreInTextOrder::firstFragment, problems);
    check(
        "commitments",
        article.commitments(),
        Commitment::id,
        commitment -> Optional.of(commitment.cue()),
        problems);
    return problems;
  }

  private static Optional<Span> firstMention(Actor actor) {
    return actor.mentions().stream().map(Mention::span).findFirst();
  }

  private static Optional<Span> firstFragment(Quote quote) {
    return quote.content().stream().findFirst();
  }

  private static <T> void check(
      String kind,
      List<T> facts,
      Function<T, String> id,
      Function<T, Optional<Span>> place,
      List<Problem> problems) {
    Span furthest = new Span(0, Integer.MAX_VALUE);
    for (int i = 0; i < facts.size(); i++) {
      Span current = place.apply(facts.get(i)).orElse(furthest);
      if (current.compareTo(furthest) < 0) {
        problems.add(
            new Problem(
                Place.ofFact(Field.of(kind).at(i), id.apply(facts.get(i))).at(current),
                "stands earlier in the text than what is listed before it; move it up"));
      } else {
        furthest = current;
      }
    }
  }
}
