package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Puts the attributions of a paragraph together. */
final class ParagraphAttributor {

  static final String TERM = "term";

  /** A quotation of fewer words that nobody is reported to say is a term. */
  private static final int MIN_QUOTE_WORDS = 5;

  private final Context context;
  private final int first;
  private final int end;
  private final @Nullable Draft open; // what a quotation at the start goes on with
  private final List<Draft> drafts = new ArrayList<>();

  private ParagraphAttributor(Context context, int first, int end, @Nullable Draft open) {
    this.context = context;
    this.open = open;
    this.first = first;
    this.end = end;
  }

  /**
   * The attributions of a paragraph.
   *
   * @param attributor finds those of a unit
   * @param open that of the paragraph before whose quotation goes on here, or null
   */
  static List<Draft> drafts(
      Context context, UnitAttributor attributor, int first, int end, @Nullable Draft open) {
    int dash = Signatures.dash(context, first, end);
    int body = dash < 0 ? end : dash;
    List<Unit> units = Unit.of(context, first, body);
    boolean goesOn = !units.isEmpty() && units.get(0).quotedOnly();
    ParagraphAttributor paragraph =
        new ParagraphAttributor(context, first, body, goesOn ? open : null);
    boolean quoting = false;
    boolean quotedOnly = false;
    for (Unit unit : units) {
      quoting |= unit.quoting();
      quotedOnly |= unit.quotedOnly();
      if (!unit.quotedOnly()) {
        attributor.find(unit, paragraph.drafts);
      }
    }
    if (quotedOnly) {
      QuoteOnly.join(context, units, paragraph.drafts, paragraph.open);
    }
    if (quoting) {
      paragraph.leftOver();
    }
    paragraph.drafts.sort(Comparator.comparingInt(Draft::contentFirst));
    if (dash >= 0) {
      Signatures.sign(context, paragraph.drafts, dash, end);
    }
    return paragraph.drafts;
  }

  /**
   * Every quotation lies in an attribution: what no rule has taken and looks like speech goes to
   * the paragraph's quote before it, else stands alone; the rest are terms.
   */
  private void leftOver() {
    boolean[] covered = covered();
    int t = uncovered(covered, first);
    if (t == end) {
      return;
    }
    List<Draft> quoting = quoting();
    int next = 0;
    while (t < end) {
      while (next < quoting.size() && quoting.get(next).contentEnd() <= t) {
        next++;
      }
      int stop = Math.min(end, context.quotationEnd(t));
      stop = leftOver(t, stop, next == 0 ? null : quoting.get(next - 1));
      t = uncovered(covered, Math.max(t + 1, stop));
    }
  }

  /** Where the next quotation starts that lies in no draft; the end if none does. */
  private int uncovered(boolean[] covered, int from) {
    int t = from;
    while (t < end && !(context.isQuoted(t) && !covered[t - first])) {
      t = context.isQuoted(t) ? Math.max(t + 1, context.quotationEnd(t)) : t + 1;
    }
    return Math.min(end, t);
  }

  /** The drafts by a main verb that quote, by their ends. */
  private List<Draft> quoting() {
    List<Draft> quoting = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (isMain(draft) && draft.isQuoting(context)) {
        quoting.add(draft);
      }
    }
    quoting.sort(Comparator.comparingInt(Draft::contentEnd));
    return quoting;
  }

  /** Gives the quotation to a draft; returns the index behind all that the draft took with it. */
  private int leftOver(int from, int stop, @Nullable Draft before) {
    boolean speech = isSpeech(from, stop);
    boolean sentence = speech && opensSentence(from, stop);
    if (sentence && before != null) {
      before.add(from, stop);
    } else if (speech && before != null && goesOn(before, from)) {
      int start = Math.max(before.end(), context.clauses().sentenceStart(from));
      int close = Math.max(stop, context.clauses().sentenceEnd(stop - 1));
      int last = Math.min(end, Edges.end(context, from, close));
      before.add(Edges.start(context, start, from), last);
      return last;
    } else {
      drafts.add(Draft.ofContent(from, stop, sentence ? "unattributed" : TERM));
    }
    return stop;
  }

  /**
   * “A pity,” Roe said. | Now “we have two of them”: speech that the writer opens in words of his
   * own, right behind what was said.
   */
  private boolean goesOn(Draft before, int from) {
    CueWords.Entry entry = CueWords.verb(context.tokens(), before.cueEnd() - 1);
    boolean saying = entry != null && entry.takes(Frame.QUOTE);
    boolean next =
        before.end() <= from && context.clauses().sentenceStart(from) <= before.end() + 1;
    for (int t = before.end(); t < from && saying && next; t++) {
      next = context.syntax().verbGroup(t).filter(this::isReporting).isEmpty();
    }
    return saying && next;
  }

  private boolean isReporting(VerbGroup group) {
    return CueWords.verb(context.tokens(), group.head()) != null;
  }

  /** Whether the cue is no participle: what follows belongs to the main verb's quote. */
  private boolean isMain(Draft draft) {
    return draft.hasCue() && !context.syntax().is(draft.cueFirst(), Tag.GERUND);
  }

  private boolean[] covered() {
    boolean[] covered = new boolean[end - first];
    for (Draft draft : drafts) {
      cover(covered, draft);
    }
    if (open != null) {
      cover(covered, open);
    }
    return covered;
  }

  private void cover(boolean[] covered, Draft draft) {
    for (int i = draft.content().size() - 1; i >= 0; i--) {
      Draft.Run run = draft.content().get(i);
      if (draft == open && run.end() <= first) {
        return;
      }
      Arrays.fill(covered, run.first() - first, run.end() - first, true);
    }
  }

  /**
   * Whether what stands in quotation marks looks like something said, though nobody is named: some
   * words with a verb; not a title in capitals.
   */
  private boolean isSpeech(int from, int stop) {
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    for (int t = from; t < stop; t++) {
      if (context.isWord(t)) {
        words++;
        capitals += context.tokens().isCapitalized(t) ? 1 : 0;
        verb |= context.syntax().verbGroup(t).isPresent();
      }
    }
    return verb && words >= MIN_QUOTE_WORDS && capitals * 2 < words;
  }

  /** Whether its first word begins with a capital letter. */
  private boolean opensSentence(int from, int stop) {
    int first = from;
    while (first < stop && !context.isWord(first)) {
      first++;
    }
    return context.tokens().isCapitalized(first);
  }
}
