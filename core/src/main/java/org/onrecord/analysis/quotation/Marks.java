package org.onrecord.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.quotation.Quotation.Closing;
import org.onrecord.analysis.quotation.Quotation.Mark;
import org.onrecord.text.Span;

/** The marks of one paragraph and what has been made of them so far. */
final class Marks {

  final Span paragraph;
  final List<QuotationMark> all;
  final List<Pair> pairs = new ArrayList<>();
  final List<StrayMark> strays = new ArrayList<>();

  /** The double mark that opens a quotation which does not close here, and no pair follows it. */
  @Nullable QuotationMark unclosed;

  /** The mark in {@link #unclosed} is straight and pairs of curly marks follow it. */
  boolean wraps;

  /** The first double mark, if it closes what was opened before this paragraph. */
  @Nullable QuotationMark closesEarlier;

  Marks(String text, Span paragraph) {
    this.paragraph = paragraph;
    all = MarkScanner.scan(text, paragraph);
  }

  /** {@return whether the paragraph starts with a double mark that opens} */
  boolean reopens() {
    if (all.isEmpty()) {
      return false;
    }
    QuotationMark first = all.get(0);
    return first.start() == paragraph.start()
        && first.isDouble()
        && first.glyph() != QuotationMark.Glyph.DOUBLE_CLOSING;
  }

  /** {@return whether the paragraph starts with a straight double mark} */
  boolean startsStraight() {
    return reopens() && all.get(0).glyph() == QuotationMark.Glyph.DOUBLE_STRAIGHT;
  }

  /** {@return whether it does, and all other double marks are curly} */
  boolean isWrapped() {
    int straight = 0;
    for (QuotationMark mark : all) {
      straight += mark.glyph() == QuotationMark.Glyph.DOUBLE_STRAIGHT ? 1 : 0;
    }
    return straight == 1 && startsStraight();
  }

  /** {@return whether the paragraph starts with a single mark} */
  boolean startsSingle() {
    return !all.isEmpty()
        && all.get(0).start() == paragraph.start()
        && !all.get(0).isDouble()
        && all.get(0).mayOpen();
  }

  boolean hasDouble() {
    return has(true);
  }

  boolean hasSingle() {
    return has(false);
  }

  private boolean has(boolean twofold) {
    for (QuotationMark mark : all) {
      if (mark.isDouble() == twofold) {
        return true;
      }
    }
    return false;
  }

  void stray(QuotationMark mark, boolean opens) {
    strays.add(new StrayMark(new Span(mark.start(), mark.end()), opens));
  }

  /** Takes what follows an opening mark as a quotation to the paragraph's end. */
  void extend(QuotationMark opening, Mark mark, Closing closing) {
    pairs.add(new Pair(new Span(opening.start(), paragraph.end()), mark, true, closing));
  }
}
