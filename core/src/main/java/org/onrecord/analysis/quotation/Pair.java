package org.onrecord.analysis.quotation;

import org.onrecord.analysis.quotation.Quotation.Closing;
import org.onrecord.analysis.quotation.Quotation.Mark;
import org.onrecord.text.Span;

/**
 * A quotation whose depth is not yet known.
 *
 * @param span the quotation, its marks included
 * @param mark single or double
 * @param opened whether the opening mark stands in its paragraph
 * @param closing how it ends
 */
record Pair(Span span, Mark mark, boolean opened, Closing closing) {

  static Pair closed(QuotationMark opening, QuotationMark closing, Mark mark) {
    return new Pair(new Span(opening.start(), closing.end()), mark, true, Closing.CLOSED);
  }
}
