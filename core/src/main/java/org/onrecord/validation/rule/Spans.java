package org.onrecord.validation.rule;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Subject;

/** What the rules over spans share. */
final class Spans {

  private Spans() {}

  /** One problem for each span of the article that is {@code wrong}. */
  static List<Problem> where(
      Subject subject, Predicate<Span> wrong, Function<Span, String> message) {
    return subject.places().stream()
        .filter(place -> place.span().filter(wrong).isPresent())
        .map(place -> new Problem(place, message.apply(place.span().orElseThrow())))
        .toList();
  }

  /** One problem for each span of a list that begins before the one in front of it ends. */
  static Stream<Problem> outOfOrder(Place list, List<Span> spans, String kind) {
    return IntStream.range(1, spans.size())
        .filter(i -> spans.get(i).start() < spans.get(i - 1).end())
        .mapToObj(
            i ->
                new Problem(
                    list.at(i).at(spans.get(i)),
                    "this %s begins at %d, before the one in front of it ends at %d"
                        .formatted(kind, spans.get(i).start(), spans.get(i - 1).end())));
  }
}
