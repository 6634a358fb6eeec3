package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.model.Amount;

/** A second party and sum under one verb: "Orsk pledged $50 million | and Velmar $70 million". */
final class Gaps {

  private Gaps() {}

  /** {@return the candidate that starts with this "and"; empty if none does} */
  static Optional<Candidate> at(Context context, Candidate first, int and) {
    int amount = amount(context, and);
    if (amount < 0) {
      return Optional.empty();
    }
    NounPhrase party = new NounPhrase(and + 1, amount, amount - 1);
    Subject holder = new Subject(and + 1, amount, List.of(party), Subject.Kind.PRECEDING);
    return Optional.of(
        Candidate.of(first.kind(), first.cueFirst(), holder, Action.noun(amount))
            .cue(first.cueFirst(), first.cueEnd())
            .clause(first.clause()));
  }

  /** The token where a sum starts right behind the name behind "and"; -1 if none does. */
  static int amount(Context context, int and) {
    if (!context.is(and, "and")) {
      return -1;
    }
    int t = and + 1;
    while (context.cast.at(t) != null && t < and + 6) {
      t++;
    }
    int index =
        t >= context.tokens.size() ? -1 : context.amounts.firstFrom(context.tokens.start(t));
    boolean here =
        t > and + 1
            && index >= 0
            && index < context.amounts.size()
            && starts(context, context.amounts.get(index), t);
    return here ? t : -1;
  }

  private static boolean starts(Context context, Amount amount, int token) {
    return amount.span().start() == context.tokens.start(token) && amount.unit().isPresent();
  }
}
