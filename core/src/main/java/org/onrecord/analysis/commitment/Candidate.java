package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.CommitmentStatus;

/**
 * A commitment as a sieve sees it, by token indexes.
 *
 * @param kind its kind
 * @param cueFirst index of the cue's first token
 * @param cueEnd index behind the cue's last token
 * @param clause index of the first token of the cue's clause, as far as it matters what governs it
 * @param holder the words for who is bound
 * @param action what is undertaken
 * @param addressee who is addressed between cue and action, or as the subject of a passive
 * @param status what a verb around the cue says became of it
 * @param inferred whether the holder only suffers the act, so that who acts must come from around
 */
record Candidate(
    CommitmentKind kind,
    int cueFirst,
    int cueEnd,
    int clause,
    Subject holder,
    Action action,
    Optional<NounPhrase> addressee,
    CommitmentStatus status,
    boolean inferred) {

  static Candidate of(CommitmentKind kind, int cue, Subject holder, Action action) {
    int clause = holder.first() < cue ? holder.first() : cue;
    return new Candidate(
        kind, cue, cue + 1, clause, holder, action, Optional.empty(), CommitmentStatus.OPEN, false);
  }

  Candidate cue(int first, int end) {
    return new Candidate(kind, first, end, clause, holder, action, addressee, status, inferred);
  }

  Candidate kind(CommitmentKind other) {
    return new Candidate(
        other, cueFirst, cueEnd, clause, holder, action, addressee, status, inferred);
  }

  Candidate clause(int first) {
    return new Candidate(
        kind, cueFirst, cueEnd, first, holder, action, addressee, status, inferred);
  }

  Candidate to(Optional<NounPhrase> receiver) {
    return new Candidate(
        kind, cueFirst, cueEnd, clause, holder, action, receiver, status, inferred);
  }

  Candidate status(CommitmentStatus now) {
    return new Candidate(kind, cueFirst, cueEnd, clause, holder, action, addressee, now, inferred);
  }

  Candidate action(Action other) {
    return new Candidate(
        kind, cueFirst, cueEnd, clause, holder, other, addressee, status, inferred);
  }

  /** The same with a holder who only suffers the act: "the vote | will be held". */
  Candidate suffered() {
    return new Candidate(kind, cueFirst, cueEnd, clause, holder, action, addressee, status, true);
  }
}
