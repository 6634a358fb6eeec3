package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Somebody says what stands in quotation marks as speech.
 *
 * <p>Words in the mouth of nobody are the first thing a desk asks about: either the text does not
 * say who speaks, or it says so in a way that was not understood.
 */
final class QuoteHasSpeaker implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Quote> quotes = subject.article().quotes();
    return IntStream.range(0, quotes.size())
        .filter(i -> quotes.get(i).kind() == QuoteKind.DIRECT && quotes.get(i).speaker().isEmpty())
        .mapToObj(i -> problem(subject, i, quotes.get(i)))
        .toList();
  }

  private static Problem problem(Subject subject, int index, Quote quote) {
    Span words = quote.content().isEmpty() ? quote.span() : quote.content().get(0);
    return new Problem(
        Place.ofFact(Field.of("quotes").at(index), quote.id()).at(words),
        "nobody is found who says %s; name the speaker beside the quote, or in a record"
            .formatted(subject.excerpt(words)));
  }
}
