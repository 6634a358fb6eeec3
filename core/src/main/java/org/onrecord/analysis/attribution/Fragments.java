package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/** Puts the runs of a draft together: their spans, and how much of them is quoted. */
final class Fragments {

  private Fragments() {}

  /**
   * The spans of the runs in text order; runs that follow each other in a paragraph without a token
   * between are one.
   */
  static List<Span> merged(Context context, List<Draft.Run> runs) {
    if (runs.size() == 1) {
      return List.of(context.tokens().span(runs.get(0).first(), runs.get(0).end()));
    }
    List<Draft.Run> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparingInt(Draft.Run::first));
    List<Span> spans = new ArrayList<>();
    int first = -1;
    int end = -1;
    for (Draft.Run run : sorted) {
      if (first >= 0 && run.first() <= end && !context.isParagraphStart(run.first())) {
        end = Math.max(end, run.end());
      } else {
        if (first >= 0) {
          spans.add(context.tokens().span(first, end));
        }
        first = run.first();
        end = run.end();
      }
    }
    spans.add(context.tokens().span(first, end));
    return spans;
  }

  /** Direct if at least nine words in ten are quoted, mixed if some are. */
  static QuoteKind kind(Context context, List<Draft.Run> runs) {
    int words = 0;
    int quoted = 0;
    for (Draft.Run run : runs) {
      for (int t = run.first(); t < run.end(); t++) {
        if (context.isWord(t)) {
          words++;
          quoted += context.isQuoted(t) ? 1 : 0;
        }
      }
    }
    if (words == 0) {
      return QuoteKind.TERM; // marks around an ellipsis
    }
    if (quoted == 0) {
      return QuoteKind.INDIRECT;
    }
    return quoted * 10 >= words * 9 ? QuoteKind.DIRECT : QuoteKind.MIXED;
  }
}
