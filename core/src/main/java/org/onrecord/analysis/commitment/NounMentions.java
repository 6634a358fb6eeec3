package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.text.Span;

/**
 * Later nouns for a commitment that was stated before: "Lind pledged help …, Orsk has yet to
 * clarify its commitment". If the noun is said to be somebody else's whom the committer has an
 * office in, the text takes the word as theirs, too, and they are bound with the committer.
 */
final class NounMentions {

  private static final int REACH = 60;

  private NounMentions() {}

  static List<Draft> add(Context context, List<Draft> drafts) {
    List<Draft> sorted = new ArrayList<>(drafts);
    sorted.sort(Comparator.comparing(draft -> draft.commitment().cue()));
    int next = 0;
    for (NounPhrase phrase : context.syntax.nounPhrases()) {
      while (next < sorted.size() && sorted.get(next).candidate().cueFirst() <= phrase.head()) {
        next++;
      }
      Draft last = next == 0 ? null : sorted.get(next - 1);
      if (last != null && isNear(phrase, last) && isOfKind(context, phrase, last)) {
        Subject owner = Possessors.find(context, phrase);
        if (owner != null) {
          sorted.set(next - 1, mentioned(context, last, phrase, owner));
        }
      }
    }
    return sorted;
  }

  private static boolean isNear(NounPhrase phrase, Draft draft) {
    int distance = phrase.head() - draft.action().end();
    return distance >= 0 && distance < REACH;
  }

  private static boolean isOfKind(Context context, NounPhrase phrase, Draft draft) {
    CueWord noun = context.words.cues.noun(context.tokens, phrase.head());
    return noun != null && noun.kind() == draft.commitment().kind();
  }

  private static Draft mentioned(Context context, Draft draft, NounPhrase noun, Subject owner) {
    Actor holder = context.cast.at(owner.head().head());
    Commitment commitment = draft.commitment();
    if (holder == null) {
      return draft;
    }
    boolean own = commitment.by().stream().anyMatch(p -> p.actor().equals(holder.id()));
    boolean body =
        commitment.by().stream()
            .map(party -> context.cast.actor(party.actor()))
            .anyMatch(actor -> actor != null && Cast.isBodyOf(holder, actor));
    if (!own && !body) {
      return draft;
    }
    List<Span> mentions = new ArrayList<>(commitment.mentions());
    mentions.add(context.tokens.span(noun.head()));
    List<Party> by = new ArrayList<>(commitment.by());
    if (!own) {
      by.add(new Party(holder.id(), Optional.empty()));
    }
    return draft.with(commitment.withMentions(mentions).withBy(by));
  }
}
