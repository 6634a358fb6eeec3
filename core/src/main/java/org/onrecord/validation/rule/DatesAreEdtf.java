package org.onrecord.validation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Dateline;
import org.onrecord.model.Due;
import org.onrecord.model.Edtf;
import org.onrecord.model.Made;
import org.onrecord.model.Publication;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * Dates are written in the Extended Date/Time Format, with an {@code X} for what is not known.
 *
 * <p>Due dates are sorted and compared by programs; "Sept. 4" or {@code 04/09/2026} is sorted
 * anywhere, or by the wrong month.
 */
final class DatesAreEdtf implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    Article article = subject.article();
    List<Problem> problems = new ArrayList<>();
    check(Place.of(Field.of("dateline")), article.dateline().flatMap(Dateline::date), problems);
    check(
        Place.of(Field.of("publication")),
        article.publication().flatMap(Publication::date),
        problems);
    for (int i = 0; i < article.commitments().size(); i++) {
      Commitment commitment = article.commitments().get(i);
      Place place = Place.ofFact(Field.of("commitments").at(i), commitment.id());
      check(place.to("due").at(commitment.cue()), commitment.due().flatMap(Due::date), problems);
      check(place.to("made").at(commitment.cue()), commitment.made().flatMap(Made::date), problems);
    }
    return problems;
  }

  private static void check(Place place, Optional<String> date, List<Problem> problems) {
    date.filter(written -> !Edtf.isValid(written))
        .map(written -> new Problem(place.to("date"), message(written)))
        .ifPresent(problems::add);
  }

  private static String message(String written) {
    return "\"%s\" is no date in EDTF; write 2026-09-04, or XXXX-09-04 where the year is unknown"
        .formatted(Excerpt.of(written));
  }
}
