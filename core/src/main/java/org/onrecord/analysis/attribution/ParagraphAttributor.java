package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts the attributions of a paragraph together. */
final class ParagraphAttributor {

  static final String TERM = "term";

  /** A quotation of fewer words that nobody is reported to say is a term. */
  private static final int MIN_QUOTE_WORDS = 5;

  private final Context context;

  ParagraphAttributor(Context context) {
    this.context = context;
  }

  List<Draft> drafts(int first, int end) {
    List<Unit> units = Unit.of(context, first, end);
    List<Draft> drafts = new ArrayList<>();
    for (Unit unit : units) {
      if (!unit.quotedOnly()) {
        drafts.addAll(new UnitAttributor(context, unit).find());
      }
    }
    join(units, drafts);
    leftOver(first, end, drafts);
    drafts.sort(Comparator.comparingInt(Draft::contentFirst));
    return drafts;
  }

  /** A sentence that is only a quotation goes to the quote before it, else to the one behind it. */
  private void join(List<Unit> units, List<Draft> drafts) {
    TreeMap<Integer, Draft> quoting = new TreeMap<>();
    drafts.stream()
        .filter(draft -> !draft.isEmpty() && isQuoting(draft))
        .forEach(draft -> quoting.putIfAbsent(draft.contentFirst(), draft));
    for (Unit unit : units) {
      if (unit.quotedOnly()) {
        Map.Entry<Integer, Draft> before = quoting.lowerEntry(unit.first());
        Map.Entry<Integer, Draft> behind = quoting.ceilingEntry(unit.first());
        if (before != null) {
          before.getValue().add(unit.first(), unit.end());
        } else if (behind != null) {
          quoting.remove(behind.getKey());
          quoting.put(unit.first(), behind.getValue().add(unit.first(), unit.end()));
        } else {
          drafts.add(Draft.ofContent(unit.first(), unit.end(), "quote-only"));
          quoting.put(unit.first(), drafts.get(drafts.size() - 1));
        }
      }
    }
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

  /** Every quotation lies in an attribution: what no rule has taken is a quote or a term. */
  private void leftOver(int first, int end, List<Draft> drafts) {
    List<Draft> more = new ArrayList<>();
    BitSet covered = new BitSet();
    for (Draft draft : drafts) {
      draft.content().forEach(run -> covered.set(run.first(), run.end()));
    }
    for (int t = first; t < end; t++) {
      if (context.isQuoted(t)) {
        int stop = Math.min(end, context.quotationEnd(t));
        if (!covered.get(t)) {
          boolean quote = isUtterance(t, stop);
          more.add(Draft.ofContent(t, stop, quote ? "unattributed" : TERM));
        }
        t = Math.max(t, stop - 1);
      }
    }
    drafts.addAll(more);
  }

  /**
   * Whether what stands in quotation marks looks like something said, though nobody is named: a
   * sentence with a verb that begins with a capital letter; not a title in capitals.
   */
  private boolean isUtterance(int first, int end) {
    int t = first;
    while (t < end && !context.isWord(t)) {
      t++;
    }
    if (t == end || !context.tokens().isCapitalized(t) || words(t, end) < MIN_QUOTE_WORDS) {
      return false;
    }
    int capitals = 0;
    boolean verb = false;
    for (int i = t; i < end; i++) {
      capitals += context.isWord(i) && context.tokens().isCapitalized(i) ? 1 : 0;
      verb |= context.syntax().verbGroup(i).isPresent();
    }
    return verb && capitals * 2 < words(t, end);
  }

  private int words(int first, int end) {
    int words = 0;
    for (int t = first; t < end; t++) {
      words += context.isWord(t) ? 1 : 0;
    }
    return words;
  }
}
