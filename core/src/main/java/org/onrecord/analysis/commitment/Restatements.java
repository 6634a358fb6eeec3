package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Party;

/**
 * What a headline says in fewer or other words than the text: "Airline agrees to refund
 * passengers", where Orsk Air "has agreed to pay back passengers whose flights were cancelled".
 */
final class Restatements {

  private static final int MOST_COMPARED = 40;

  private Restatements() {}

  /** {@return which of the others the headline tells; -1 if none} */
  static int of(Context context, Draft headline, List<Draft> others, List<Set<String>> contents) {
    Set<String> told = Contents.of(context, headline.action());
    int best = -1;
    long most = 0;
    for (int i = 0; i < Math.min(others.size(), MOST_COMPARED); i++) {
      Set<String> words = contents.get(i);
      long common = told.stream().filter(words::contains).count();
      if (common > most && isSame(context, headline, others.get(i), common == told.size())) {
        best = i;
        most = common;
      }
    }
    return best;
  }

  /** One kind by one party, and the same cue or no other words. */
  private static boolean isSame(Context context, Draft one, Draft other, boolean whole) {
    boolean cue =
        context
            .lemma(one.candidate().cueFirst())
            .equals(context.lemma(other.candidate().cueFirst()));
    return isSort(one.commitment().kind(), other.commitment().kind())
        && one.commitment().polarity() == other.commitment().polarity()
        && (cue || whole)
        && (share(one.commitment(), other.commitment()) || isDescribed(context, one.commitment()));
  }

  /** What a headline vows is often announced in the text. */
  private static boolean isSort(CommitmentKind one, CommitmentKind other) {
    return one == other
        || (one == CommitmentKind.PLEDGE && other == CommitmentKind.PLAN)
        || (one == CommitmentKind.PLAN && other == CommitmentKind.PLEDGE);
  }

  private static boolean share(Commitment one, Commitment other) {
    return one.by().stream()
        .anyMatch(party -> other.by().stream().anyMatch(p -> p.actor().equals(party.actor())));
  }

  /** "Airline", "Judge": in headlines often all that is said of who has a name in the text. */
  private static boolean isDescribed(Context context, Commitment headline) {
    for (Party party : headline.by()) {
      Actor actor = context.cast.actor(party.actor());
      boolean named =
          actor != null && actor.mentions().stream().anyMatch(m -> m.form() == MentionForm.NAME);
      if (named) {
        return false;
      }
    }
    return true;
  }
}
