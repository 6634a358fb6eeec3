package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.model.Actor;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Party;
import org.onrecord.model.Quote;

/**
 * Who acts where the sentence names only what is done ("the vote will be held"): who reports it, if
 * that is a body or somebody in office; else whoever the sentence before binds.
 */
final class Inference {

  private Inference() {}

  static List<Party> parties(Context context, Candidate candidate, List<Draft> found) {
    Quote quote = context.voices.at(candidate.cueFirst());
    if (quote != null) {
      List<Party> reporter = reporter(context, Reporter.of(context, quote));
      if (!reporter.isEmpty()) {
        return reporter;
      }
    }
    return found.isEmpty() ? List.of() : before(context, candidate, found.get(found.size() - 1));
  }

  private static List<Party> reporter(Context context, Reporter reporter) {
    NounPhrase head = reporter.head();
    if (head == null || !Sides.isInOffice(context, reporter)) {
      return List.of();
    }
    Actor actor = actor(context, reporter, head);
    return actor == null
        ? List.of()
        : List.of(
            new Party(
                actor.id(), Optional.of(context.tokens.span(reporter.first(), reporter.end()))));
  }

  private static @Nullable Actor actor(Context context, Reporter reporter, NounPhrase head) {
    return reporter.actor() != null ? reporter.actor() : Nominals.find(context, head);
  }

  private static List<Party> before(Context context, Candidate candidate, Draft last) {
    int start = context.sentenceStart(candidate.cueFirst());
    boolean announces =
        last.candidate().kind() != CommitmentKind.REFUSAL
            && last.candidate().kind() != CommitmentKind.THREAT;
    boolean next =
        last.candidate().cueFirst() >= start
            || context.sentenceEnd(last.candidate().cueFirst()) == start;
    return announces && next
        ? last.commitment().by().stream()
            .map(party -> new Party(party.actor(), Optional.empty()))
            .toList()
        : List.of();
  }
}
