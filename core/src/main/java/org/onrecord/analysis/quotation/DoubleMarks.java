package org.onrecord.analysis.quotation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.onrecord.analysis.quotation.Quotation.Mark;
import org.onrecord.analysis.quotation.QuotationMark.Glyph;

/**
 * Pairs the double marks of a paragraph. What stands around a mark counts more than its shape,
 * where the two disagree and the quotations that are open allow it: so a mark typed the wrong way
 * costs nothing, and a missing one spoils only its own quotation.
 */
final class DoubleMarks {

  /** Quotations open at once; more are a slip, not a nesting. */
  private static final int DEEPEST = 3;

  private final Marks marks;
  private final Deque<QuotationMark> open = new ArrayDeque<>(DEEPEST);
  private boolean first = true;

  private DoubleMarks(Marks marks) {
    this.marks = marks;
  }

  static void pair(Marks marks) {
    if (!marks.hasDouble()) {
      return;
    }
    DoubleMarks doubles = new DoubleMarks(marks);
    for (QuotationMark mark : marks.all) {
      if (mark.isDouble()) {
        doubles.take(mark);
        doubles.first = false;
      }
    }
    doubles.leftOver();
  }

  private void take(QuotationMark mark) {
    if (opens(mark)) {
      if (open.size() == DEEPEST) {
        marks.stray(open.removeLast(), true);
      }
      open.push(mark);
    } else if (!open.isEmpty()) {
      marks.pairs.add(Pair.closed(open.pop(), mark, Mark.DOUBLE));
    } else if (first) {
      marks.closesEarlier = mark;
    } else {
      marks.stray(mark, false);
    }
  }

  private boolean opens(QuotationMark mark) {
    if (mark.glyph() == Glyph.DOUBLE_OPENING) {
      return mark.mayOpen() || (!mark.mayClose() && open.isEmpty());
    }
    if (mark.glyph() == Glyph.DOUBLE_CLOSING) {
      return !mark.mayClose() && open.isEmpty();
    }
    return mark.mustOpen() || (!mark.mustClose() && open.isEmpty());
  }

  /** Of the marks still open, one may go on behind the paragraph; the others are strays. */
  private void leftOver() {
    int lastPair =
        marks.pairs.isEmpty() ? -1 : marks.pairs.get(marks.pairs.size() - 1).span().end();
    Iterator<QuotationMark> outermostFirst = open.descendingIterator();
    while (outermostFirst.hasNext()) {
      QuotationMark mark = outermostFirst.next();
      QuotationMark unclosed = marks.unclosed;
      if (mark.start() < lastPair) {
        if (open.size() == 1 && marks.isWrapped()) {
          marks.unclosed = mark;
          marks.wraps = true;
        } else {
          marks.stray(mark, true);
        }
      } else if (unclosed == null) {
        marks.unclosed = mark;
      } else if (unclosed.start() == marks.paragraph.start()) {
        marks.stray(mark, true);
      } else {
        marks.stray(unclosed, true);
        marks.unclosed = mark;
      }
    }
  }
}
