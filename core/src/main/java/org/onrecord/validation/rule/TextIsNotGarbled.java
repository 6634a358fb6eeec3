package org.onrecord.validation.rule;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * The text was decoded with the encoding it was written in.
 *
 * <p>UTF-8 that somewhere on its way was taken for Windows-1252 has {@code â€™} for an apostrophe:
 * names are not recognised, quotation marks are not paired, and the fault goes to print. Only
 * sequences that no language writes are reported. One finding an article, at the first place.
 */
final class TextIsNotGarbled implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    String text = subject.article().text();
    Optional<Mojibake> first = Optional.empty();
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      Optional<Mojibake> found = Mojibake.at(text, i);
      if (found.isPresent()) {
        first = first.or(() -> found);
        count++;
      }
      i = found.map(mojibake -> mojibake.span().end()).orElse(i + 1);
    }
    int places = count;
    return first.map(mojibake -> List.of(problem(subject, mojibake, places))).orElse(List.of());
  }

  private static Problem problem(Subject subject, Mojibake first, int places) {
    Span span = first.span();
    String meant = first.meant().map(" in place of \"%s\""::formatted).orElse("");
    String others = places == 1 ? "" : " (%d such places)".formatted(places);
    return new Problem(
        Place.inText(span),
        "\"%s\"%s%s: the text was decoded with the wrong encoding; save the original as UTF-8"
            .formatted(subject.excerpt(span), meant, others));
  }
}
