package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Tag;

/** Puts the attributions of a paragraph together. */
final class ParagraphAttributor {

  static final String TERM = "term";

  /** A quotation of fewer words that nobody is reported to say is a term. */
  private static final int MIN_QUOTE_WORDS = 5;

  private static final int MAX_HEADING = 6;

  private final Context context;
  private final int first;
  private final int end;
  private final List<Draft> drafts = new ArrayList<>();

  private ParagraphAttributor(Context context, int first, int end) {
    this.context = context;
    this.first = first;
    this.end = end;
  }

  static List<Draft> drafts(Context context, int first, int end) {
    ParagraphAttributor paragraph = new ParagraphAttributor(context, first, end);
    List<Unit> units = Unit.of(context, first, end);
    for (Unit unit : units) {
      if (!unit.quotedOnly()) {
        paragraph.drafts.addAll(UnitAttributor.find(context, unit));
      }
    }
    paragraph.join(units);
    paragraph.leftOver();
    paragraph.drafts.sort(Comparator.comparingInt(Draft::contentFirst));
    return paragraph.drafts;
  }

  /**
   * A sentence that is only a quotation goes to the last quoting draft before it, else to the first
   * one behind it.
   */
  private void join(List<Unit> units) {
    List<Draft> quoting = new ArrayList<>(drafts.stream().filter(this::isQuoting).toList());
    quoting.sort(Comparator.comparingInt(Draft::contentFirst));
    int next = 0;
    for (Unit unit : units) {
      if (unit.quotedOnly()) {
        while (next < quoting.size() && quoting.get(next).contentFirst() < unit.first()) {
          next++;
        }
        if (quoting.isEmpty()) {
          if (!isHeading(unit)) {
            drafts.add(Draft.ofContent(unit.first(), unit.end(), "quote-only"));
          }
        } else {
          quoting.get(Math.max(0, next - 1)).add(unit.first(), unit.end());
        }
      }
    }
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
    boolean whole = unit.first() == first && unit.end() == end;
    return whole && words <= MAX_HEADING && (!verb || capitals * 2 > words);
  }

  private boolean isQuoting(Draft draft) {
    for (Draft.Run run : draft.content()) {
      for (int t = run.first(); t < run.end(); t++) {
        if (context.isQuoted(t)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Every quotation lies in an attribution: what no rule has taken and looks like speech goes to
   * the paragraph's quote before it, else stands alone; the rest are terms.
   */
  private void leftOver() {
    boolean[] covered = covered();
    List<Draft> quoting =
        drafts.stream()
            .filter(draft -> isMain(draft) && isQuoting(draft))
            .sorted(Comparator.comparingInt(Draft::contentEnd))
            .toList();
    int next = 0;
    for (int t = first; t < end; t++) {
      if (context.isQuoted(t)) {
        int stop = Math.min(end, context.quotationEnd(t));
        while (next < quoting.size() && quoting.get(next).contentEnd() <= t) {
          next++;
        }
        if (!covered[t - first]) {
          leftOver(t, stop, next == 0 ? null : quoting.get(next - 1));
        }
        t = Math.max(t, stop - 1);
      }
    }
  }

  private void leftOver(int from, int stop, @Nullable Draft before) {
    if (!isUtterance(from, stop)) {
      drafts.add(Draft.ofContent(from, stop, TERM));
    } else if (before == null) {
      drafts.add(Draft.ofContent(from, stop, "unattributed"));
    } else {
      before.add(from, stop);
    }
  }

  /** Whether the cue is no participle: what follows belongs to the main verb's quote. */
  private boolean isMain(Draft draft) {
    return draft.hasCue() && !context.syntax().is(draft.cueFirst(), Tag.GERUND);
  }

  private boolean[] covered() {
    boolean[] covered = new boolean[end - first];
    for (Draft draft : drafts) {
      for (Draft.Run run : draft.content()) {
        for (int t = run.first(); t < run.end(); t++) {
          covered[t - first] = true;
        }
      }
    }
    return covered;
  }

  /**
   * Whether what stands in quotation marks looks like something said, though nobody is named: a
   * sentence with a verb that begins with a capital letter; not a title in capitals.
   */
  private boolean isUtterance(int from, int stop) {
    int opening = -1;
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    for (int t = from; t < stop; t++) {
      if (context.isWord(t)) {
        opening = opening < 0 ? t : opening;
        words++;
        capitals += context.tokens().isCapitalized(t) ? 1 : 0;
        verb |= context.syntax().verbGroup(t).isPresent();
      }
    }
    return verb
        && words >= MIN_QUOTE_WORDS
        && context.tokens().isCapitalized(opening)
        && capitals * 2 < words;
  }
}
