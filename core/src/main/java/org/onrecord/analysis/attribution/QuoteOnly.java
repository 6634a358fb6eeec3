package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Subject;

/**
 * Sentences that are only a quotation. One goes to the last quoting draft before it in its
 * paragraph, or to the one before whose quotation goes on, else to the first one behind it; where
 * none quotes, to what was reported just before, or to who acts there: "Roe was not amused. “A
 * disgrace.”"
 */
final class QuoteOnly {

  private static final int MAX_HEADING = 6;

  private final Context context;
  private final List<Unit> units;
  private final List<Draft> drafts;
  private final @Nullable Draft open; // of the paragraph before, if its quotation goes on

  private QuoteOnly(Context context, List<Unit> units, List<Draft> drafts, @Nullable Draft open) {
    this.open = open;
    this.context = context;
    this.units = units;
    this.drafts = drafts;
  }

  /** Joins those among the units to the drafts, or adds drafts for them. */
  static void join(Context context, List<Unit> units, List<Draft> drafts, @Nullable Draft open) {
    new QuoteOnly(context, units, drafts, open).join();
  }

  private void join() {
    List<Draft> quoting = quoting();
    @Nullable Draft[] last = quoting.isEmpty() ? lastOfUnits() : new Draft[0];
    int next = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.quotedOnly()) {
        while (next < quoting.size() && quoting.get(next).contentFirst() < unit.first()) {
          next++;
        }
        if (!quoting.isEmpty()) {
          quoting.get(Math.max(0, next - 1)).add(unit.first(), unit.end());
        } else if (!isHeading(unit)) {
          Draft reported = i == 0 ? null : last[i - 1];
          if (reported == null || !isReported(reported, units.get(i - 1))) {
            reported = draft(i);
            drafts.add(reported);
          }
          quoting.add(reported.add(unit.first(), unit.end()));
        }
      }
    }
  }

  /** The drafts that quote, in text order, behind the one of the paragraph before. */
  private List<Draft> quoting() {
    List<Draft> quoting = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.isQuoting(context)) {
        quoting.add(draft);
      }
    }
    quoting.sort(Comparator.comparingInt(Draft::contentFirst));
    if (open != null) {
      quoting.add(0, open);
    }
    return quoting;
  }

  /** Of each unit the draft that ends last, or null. */
  private @Nullable Draft[] lastOfUnits() {
    @Nullable Draft[] last = new Draft[units.size()];
    int unit = 0;
    for (Draft draft : drafts) {
      while (unit + 1 < last.length && units.get(unit).end() <= draft.contentFirst()) {
        unit++;
      }
      Draft before = last[unit];
      if (before == null || before.end() <= draft.end()) {
        last[unit] = draft;
      }
    }
    return last;
  }

  /**
   * A few words in marks that are a paragraph, but no sentence: a subheading, left to be a term.
   */
  private boolean isHeading(Unit unit) {
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    for (int t = unit.first(); t < unit.end() && words <= MAX_HEADING; t++) {
      words += context.isWord(t) ? 1 : 0;
      capitals += context.tokens().isCapitalized(t) ? 1 : 0;
      verb |= context.syntax().verbGroup(t).isPresent();
    }
    return units.size() == 1 && words <= MAX_HEADING && (!verb || capitals * 2 > words);
  }

  /** Whether it ends with the unit: "Roe said it was late.", "It was late, Roe said." */
  private boolean isReported(Draft draft, Unit unit) {
    if (!draft.hasCue() || draft.source().isEmpty() || draft.end() < unit.end() - 1) {
      return false;
    }
    CueWords.Entry entry = CueWords.verb(context.tokens(), draft.cueEnd() - 1);
    return entry != null && entry.takes(Frame.QUOTE);
  }

  /** A draft for a unit, still empty, with who acts in the unit before for its source. */
  private Draft draft(int index) {
    Subject actor = index == 0 ? null : actor(units.get(index - 1));
    return new Draft(actor, -1, -1, actor == null ? "quote-only" : "actor");
  }

  private @Nullable Subject actor(Unit unit) {
    if (unit.quotedOnly()) {
      return null;
    }
    Subject subject = context.leadIns().subject(unit.first(), unit.end());
    return subject != null && context.isPerson(subject.head().head()) ? subject : null;
  }
}
