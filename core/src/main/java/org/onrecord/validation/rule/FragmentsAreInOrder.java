package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Quote;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * The fragments of a quote follow one another and do not overlap.
 *
 * <p>A quote is read by putting its fragments one behind the other; words would be doubled or
 * swapped.
 */
final class FragmentsAreInOrder implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Quote> quotes = subject.article().quotes();
    return IntStream.range(0, quotes.size())
        .boxed()
        .flatMap(
            i ->
                Spans.outOfOrder(
                    Place.ofFact(Field.of("quotes").at(i).to("content"), quotes.get(i).id()),
                    quotes.get(i).content(),
                    "fragment"))
        .toList();
  }
}
