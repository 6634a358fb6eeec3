package org.onrecord.validation.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.model.Commitment;
import org.onrecord.validation.Field;
import org.onrecord.validation.Place;
import org.onrecord.validation.Problem;
import org.onrecord.validation.Rule;
import org.onrecord.validation.Subject;

/**
 * A commitment binds somebody.
 *
 * <p>What nobody undertakes is an expectation, a demand or a forecast, and no commitment.
 */
final class CommitmentHasParty implements Rule {

  @Override
  public List<Problem> check(Subject subject) {
    List<Commitment> commitments = subject.article().commitments();
    return IntStream.range(0, commitments.size())
        .filter(i -> commitments.get(i).by().isEmpty())
        .mapToObj(i -> problem(subject, i, commitments.get(i)))
        .toList();
  }

  private static Problem problem(Subject subject, int index, Commitment commitment) {
    Place place = Place.ofFact(Field.of("commitments").at(index).to("by"), commitment.id());
    return new Problem(
        place.at(commitment.cue()),
        "nobody is bound by \"%s\"; name who undertakes it in \"by\", or delete the commitment"
            .formatted(subject.excerpt(commitment.action())));
  }
}
