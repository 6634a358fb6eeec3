package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A "he" or "she" that speaks can be one person only.
 *
 * <p>Where two people to whom the article gives that pronoun are named just before, a reader has to
 * guess, as whoever made the record did. Who is named in quoted words does not count.
 */
final class PronounNamesOneSpeaker implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    NamedPeople people = NamedPeople.of(subject);
    List<Quote> quotes = subject.article().quotes();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      Optional<Span> source = quotes.get(i).source().filter(subject::hasWords);
      if (source.isPresent() && quotes.get(i).speaker().isPresent()) {
        List<String> names = people.before(source.get());
        if (names.size() > 1) {
          problems.add(problem(i, quotes.get(i), source.get(), names));
        }
      }
    }
    return problems;
  }

  private static Problem problem(int index, Quote quote, Span source, List<String> names) {
    return new Problem(
        Place.ofFact(Field.of("quotes").at(index).to("source"), quote.id()).at(source),
        "this may be %s; name who speaks".formatted(String.join(" or ", names)));
  }
}
