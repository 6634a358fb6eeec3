package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Commitment;
import org.onrecord.validation.Excerpt;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A commitment that is given as somebody's words stands in that quote.
 *
 * <p>Whose words a commitment is in decides how far it can be trusted; a link to another quote puts
 * it into the wrong mouth.
 */
final class QuoteHoldsItsCommitment implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Commitment> commitments = subject.article().commitments();
    return IntStream.range(0, commitments.size())
        .filter(i -> isElsewhere(subject, commitments.get(i)))
        .mapToObj(i -> problem(subject, i, commitments.get(i)))
        .toList();
  }

  private static boolean isElsewhere(Subject subject, Commitment commitment) {
    return commitment
        .quote()
        .flatMap(subject.article()::quote)
        .filter(quote -> !quote.span().overlaps(commitment.cue()))
        .isPresent();
  }

  private static Problem problem(Subject subject, int index, Commitment commitment) {
    Place place = Place.ofFact(Field.of("commitments").at(index).to("quote"), commitment.id());
    return new Problem(
        place.at(commitment.cue()),
        "the cue \"%s\" does not stand in the quote %s"
            .formatted(
                subject.excerpt(commitment.cue()), Excerpt.of(commitment.quote().orElse(""))));
  }
}
