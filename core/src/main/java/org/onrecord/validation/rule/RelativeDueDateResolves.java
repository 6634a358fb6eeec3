package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Due;
import org.onrecord.model.Publication;
import org.onrecord.text.Span;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A commitment that is due "tomorrow" or "next month" stands in an article of known date.
 *
 * <p>Without the day of publication nobody can tell later when that was, and whether the promise
 * was kept in time. Other dates in the text are not reported.
 */
final class RelativeDueDateResolves implements Rule {

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:today|tonight|tomorrow|next|this|coming|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
              + "|(?:in|within) .{1,30}(?:hour|day|week|month|year)s?)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    List<Problem> problems = new ArrayList<>();
    if (article.publication().flatMap(Publication::date).isPresent()) {
      return problems;
    }
    for (int i = 0; i < article.commitments().size(); i++) {
      Commitment commitment = article.commitments().get(i);
      Optional<Span> due = commitment.due().filter(when -> when.date().isEmpty()).map(Due::span);
      Place place = Place.ofFact(Field.of("commitments").at(i).to("due"), commitment.id());
      due.filter(span -> RELATIVE.matcher(subject.words(span)).find())
          .map(span -> problem(place.at(span), subject.excerpt(span)))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private static Problem problem(Place place, String words) {
    return new Problem(
        place, "nobody can tell when '%s' is; give the day of publication".formatted(words));
  }
}
