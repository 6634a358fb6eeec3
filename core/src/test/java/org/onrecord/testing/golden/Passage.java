package org.onrecord.testing.golden;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.testing.Mark;
import org.onrecord.testing.MarkedText;
import org.onrecord.text.Span;

/**
 * A stretch of an article that was found by its words, with marks in it.
 *
 * @param span the stretch in the article
 * @param marks the marks, placed in the article
 */
record Passage(Span span, List<Mark> marks) {

  /**
   * Finds the words of {@code marked} in {@code text}. Any run of blanks and line ends stands for
   * any other, and a gap ({@value MarkedText#GAP}) for as few words as possible.
   *
   * @throws IllegalArgumentException if the words before the first gap do not stand there once, or
   *     the others not behind them
   */
  static Passage find(String text, MarkedText marked) {
    int[] places = new Search(text, marked.text()).places();
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : marked.marks()) {
      marks.add(new Mark(mark.label(), place(mark.span(), places)));
    }
    return new Passage(place(new Span(0, marked.text().length()), places), marks);
  }

  private static Span place(Span span, int[] places) {
    int start = places[span.start()];
    return new Span(start, span.isEmpty() ? start : places[span.end() - 1] + 1);
  }
}
