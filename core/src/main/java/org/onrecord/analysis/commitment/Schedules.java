package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.timex.TimeDirection;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Due;
import org.onrecord.model.Edtf;
import org.onrecord.text.Span;

/**
 * When events take place that are scheduled elsewhere in the article: "a summit scheduled for May
 * 4" tells when "the summit will be hosted by Orsk".
 */
final class Schedules {

  private static final int REACH = 14;

  private record Entry(Span cue, Due due) {}

  private final Map<String, Entry> byNoun = new HashMap<>();

  private Schedules(Context context) {
    for (int t = 1; t < context.tokens.size(); t++) {
      boolean preposition = context.is(t + 1, "for") || context.is(t + 1, "on");
      if (preposition && context.words.scheduled.hasForm(context.tokens.word(t))) {
        add(context, t);
      }
    }
  }

  private void add(Context context, int cue) {
    Timex timex = context.timexFrom(cue + 2);
    NounPhrase event = event(context, cue);
    if (timex != null && event != null && timex.direction() != TimeDirection.PAST) {
      Due due = new Due(timex.span(), timex.ahead().map(Edtf::text));
      byNoun.putIfAbsent(context.lemma(event.head()), new Entry(context.tokens.span(cue), due));
    }
  }

  /** The event before the participle, over "of Kyiv's allies". */
  private static @Nullable NounPhrase event(Context context, int cue) {
    int start = context.sentenceStart(cue);
    for (int t = cue - 1; t >= start && t > cue - REACH; t--) {
      NounPhrase phrase = context.phrase(t);
      if (phrase != null) {
        if (context.words.isObject("event", context.lemma(phrase.head()))) {
          return phrase;
        }
        t = phrase.first();
      } else if (context.is(t, Tag.PUNCTUATION) || context.is(t, Tag.SUBORDINATOR)) {
        return null;
      }
    }
    return null;
  }

  /** {@return the drafts; acts that start with a scheduled event are due when it is} */
  static List<Draft> complete(Context context, List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    Schedules schedules = new Schedules(context);
    List<Draft> completed = new ArrayList<>();
    for (Draft draft : drafts) {
      completed.add(schedules.complete(context, draft));
    }
    return completed;
  }

  private Draft complete(Context context, Draft draft) {
    NounPhrase event = context.phraseFrom(draft.action().first());
    if (event == null || draft.commitment().due().isPresent()) {
      return draft;
    }
    Entry entry = byNoun.get(context.lemma(event.head()));
    boolean definite = context.is(event.first(), Tag.DETERMINER);
    if (entry == null || !definite || entry.cue().equals(draft.commitment().cue())) {
      return draft;
    }
    return draft.with(
        draft.commitment().withDue(Optional.of(entry.due())).withMentions(List.of(entry.cue())));
  }
}
