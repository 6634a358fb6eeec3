package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Quote;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/** A quote has words that are quoted. */
final class QuoteHasContent implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Quote> quotes = subject.article().quotes();
    return IntStream.range(0, quotes.size())
        .filter(i -> quotes.get(i).content().isEmpty())
        .mapToObj(
            i ->
                new Problem(
                    Place.ofFact(Field.of("quotes").at(i).to("content"), quotes.get(i).id()),
                    "the quote has no content; add the spans of its words, or delete it"))
        .toList();
  }
}
