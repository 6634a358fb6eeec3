package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.timex.TimeDirection;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Amount;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Party;
import org.onrecord.model.Polarity;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** Makes the record of a candidate: every part by the class that knows it. */
final class Assembler {

  private Assembler() {}

  /** {@return the commitment without its final id; null if nothing is left to be done} */
  static @Nullable Draft assemble(
      Context context, Candidate candidate, Action found, List<Party> by) {
    Action action = withoutPast(context, candidate, found);
    return action.end() <= action.first()
        ? null
        : new Draft(commitment(context, candidate, action, by), candidate, action);
  }

  private static Commitment commitment(
      Context context, Candidate candidate, Action action, List<Party> by) {
    Quote quote = context.voices.at(candidate.cueFirst());
    return new Commitment(
        "c",
        candidate.kind(),
        polarity(candidate, action),
        candidate.status(),
        by,
        Receivers.of(context, candidate, action, by),
        context.tokens.span(candidate.cueFirst(), candidate.cueEnd()),
        context.tokens.span(action.first(), action.end()),
        Conditions.find(context, candidate, action.end()),
        Times.due(context, candidate, action),
        amount(context, action),
        Times.made(context, candidate, action),
        quote == null ? Optional.empty() : Optional.of(quote.id()),
        List.of());
  }

  private static Polarity polarity(Candidate candidate, Action action) {
    boolean negative = candidate.kind() == CommitmentKind.REFUSAL || action.negative();
    return negative ? Polarity.NEGATIVE : Polarity.POSITIVE;
  }

  /** "support last month": the time of speaking is no part of what is undertaken. */
  private static Action withoutPast(Context context, Candidate candidate, Action action) {
    for (int t = action.end() - 1; t > action.first() && t > action.end() - 6; t--) {
      Timex timex = context.timexFrom(t);
      if (timex == null || action.verb() >= 0 || !isTold(context, candidate, timex)) {
        continue;
      }
      if (context.tokens.at(timex.span().start()) == t) {
        int end = context.is(t - 1, Tag.PREPOSITION) ? t - 1 : t;
        Action cut = new Action(action.first(), action.verb(), end, action.negative());
        return withoutPast(context, candidate, cut); // "on Monday | after two hours"
      }
    }
    return action;
  }

  /** A past time, and behind a noun that was accepted or approved one that may be past. */
  private static boolean isTold(Context context, Candidate candidate, Timex timex) {
    boolean done =
        candidate.kind() == CommitmentKind.AGREEMENT
            || candidate.kind() == CommitmentKind.REFUSAL
            || context.lemma(candidate.cueFirst()).equals("approve");
    return timex.direction() == TimeDirection.PAST
        || (done
            && timex.direction() == TimeDirection.UNKNOWN
            && Times.isPastCue(context, candidate));
  }

  /** The first amount before a relative clause. */
  private static Optional<Amount> amount(Context context, Action action) {
    Span span = context.tokens.span(action.first(), action.end());
    for (Amount amount : context.amounts.startingIn(span)) {
      if (hasRelative(context, action.first(), context.tokens.at(amount.span().start()))) {
        break;
      }
      if (amount.span().end() <= span.end()) {
        return Optional.of(Counted.named(context, amount));
      }
    }
    return Optional.empty();
  }

  private static boolean hasRelative(Context context, int first, int end) {
    for (int t = first; t < end; t++) {
      if (context.is(t, Tag.RELATIVE)) {
        return true;
      }
    }
    return false;
  }
}
