package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.Commitment;
import org.onrecord.model.Party;
import org.onrecord.text.Span;

/**
 * Makes one commitment of those by one actor that state the same act, and numbers them in text
 * order. The first one in the body stays; of the others the cue, of a headline the whole line, is a
 * mention.
 */
final class Merger {

  private static final int MOST_COMPARED = 12;

  private final Context context;
  private final Map<String, List<Integer>> byParty = new HashMap<>();
  private final List<Draft> kept = new ArrayList<>();
  private final List<List<Draft>> repeats = new ArrayList<>(); // of each that is kept
  private final List<Set<String>> contents = new ArrayList<>();

  private Merger(Context context) {
    this.context = context;
  }

  static List<Commitment> merge(Context context, List<Draft> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Merger merger = new Merger(context);
    List<Draft> ordered = new ArrayList<>(found);
    ordered.sort(
        Comparator.comparing((Draft draft) -> context.isHeadline(draft.candidate().cueFirst()))
            .thenComparing(draft -> draft.commitment().cue()));
    ordered.forEach(merger::add);
    return numbered(NounMentions.add(context, merger.merged()));
  }

  private static List<Commitment> numbered(List<Draft> drafts) {
    List<Commitment> sorted = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      sorted.add(draft.commitment());
    }
    sorted.sort(Comparator.comparing(Commitment::cue).thenComparing(Commitment::action));
    List<Commitment> numbered = new ArrayList<>(sorted.size());
    for (Commitment commitment : sorted) {
      numbered.add(commitment.withId("c" + (numbered.size() + 1)));
    }
    return List.copyOf(numbered);
  }

  private void add(Draft draft) {
    Set<String> content = Contents.of(context, draft.action());
    for (Party party : draft.commitment().by()) {
      List<Integer> others = byParty.getOrDefault(party.actor(), List.of());
      for (int i = others.size() - 1; i >= Math.max(0, others.size() - MOST_COMPARED); i--) {
        int other = others.get(i);
        if (isSame(draft, content, other)) {
          repeats.get(other).add(draft);
          return;
        }
      }
    }
    if (context.isHeadline(draft.candidate().cueFirst()) && absorbHeadline(draft, content)) {
      return;
    }
    for (Party party : draft.commitment().by()) {
      byParty.computeIfAbsent(party.actor(), id -> new ArrayList<>()).add(kept.size());
    }
    kept.add(draft);
    repeats.add(new ArrayList<>(0));
    contents.add(content);
  }

  /** A headline names its actor in its own way: "Judge rejects plea". */
  private boolean absorbHeadline(Draft draft, Set<String> content) {
    for (int i = 0; i < Math.min(kept.size(), MOST_COMPARED); i++) {
      if (isSame(draft, content, i)) {
        repeats.get(i).add(draft);
        return true;
      }
    }
    int told = Restatements.of(context, draft, kept, contents);
    if (told >= 0) {
      repeats.get(told).add(draft);
    }
    return told >= 0;
  }

  private boolean isSame(Draft draft, Set<String> content, int other) {
    Commitment one = draft.commitment();
    Commitment two = kept.get(other).commitment();
    return one.polarity() == two.polarity()
        && !one.cue().equals(two.cue())
        && haveOneVerb(draft.action(), kept.get(other).action())
        && Contents.areAlike(content, contents.get(other));
  }

  private boolean haveOneVerb(Action one, Action other) {
    String verb = Contents.verb(context, one);
    String second = Contents.verb(context, other);
    return verb.isEmpty() || second.isEmpty() || verb.equals(second);
  }

  private List<Draft> merged() {
    List<Draft> merged = new ArrayList<>(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      merged.add(repeats.get(i).isEmpty() ? kept.get(i) : absorb(kept.get(i), repeats.get(i)));
    }
    return merged;
  }

  /** The first with the mentions of the others, and what it does not say and they do. */
  private Draft absorb(Draft first, List<Draft> again) {
    Commitment whole = first.commitment();
    List<Span> mentions = new ArrayList<>(whole.mentions());
    for (Draft draft : again) {
      Commitment other = draft.commitment();
      mentions.add(mention(draft));
      mentions.addAll(other.mentions());
      whole =
          whole
              .withDue(whole.due().or(other::due))
              .withAmount(whole.amount().or(other::amount))
              .withCondition(whole.condition().or(other::condition))
              .withMade(whole.made().or(other::made));
    }
    mentions.sort(Comparator.naturalOrder());
    return first.with(whole.withMentions(mentions));
  }

  private Span mention(Draft draft) {
    boolean headline = context.isHeadline(draft.candidate().cueFirst());
    Span cue = draft.commitment().cue();
    return headline ? cue.union(draft.commitment().action()) : cue;
  }

  /** {@return the ids of all who are bound or addressed} */
  static Set<String> parties(List<Commitment> commitments) {
    Set<String> ids = new HashSet<>();
    for (Commitment commitment : commitments) {
      commitment.by().forEach(party -> ids.add(party.actor()));
      commitment.to().forEach(party -> ids.add(party.actor()));
    }
    return ids;
  }
}
