package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Polarity;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A refusal has negative polarity.
 *
 * <p>Who refuses undertakes not to do something, however the refused action is worded. A positive
 * refusal counts as a promise in every table.
 */
final class RefusalIsNegative implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Commitment> commitments = subject.article().commitments();
    return IntStream.range(0, commitments.size())
        .filter(i -> isPositiveRefusal(commitments.get(i)))
        .mapToObj(i -> problem(subject, i, commitments.get(i)))
        .toList();
  }

  private static boolean isPositiveRefusal(Commitment commitment) {
    return commitment.kind() == CommitmentKind.REFUSAL
        && commitment.polarity() == Polarity.POSITIVE;
  }

  private static Problem problem(Subject subject, int index, Commitment commitment) {
    Place place = Place.ofFact(Field.of("commitments").at(index).to("polarity"), commitment.id());
    return new Problem(
        place.at(commitment.cue()),
        "\"%s\" makes a refusal, whose polarity is always negative"
            .formatted(subject.excerpt(commitment.cue())));
  }
}
