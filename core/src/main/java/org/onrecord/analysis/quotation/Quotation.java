package org.onrecord.analysis.quotation;

import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A stretch of one paragraph that stands between quotation marks.
 *
 * <p>A quotation that runs over several paragraphs is one quotation a paragraph.
 *
 * @param span from the opening mark to the closing one, marks included; where one is missing, to
 *     the paragraph's edge
 * @param mark single or double
 * @param depth 0 if it lies in no other quotation, 1 if it lies in one, …
 * @param opened whether the opening mark stands in this paragraph
 * @param closing how it ends
 */
public record Quotation(Span span, Mark mark, int depth, boolean opened, Closing closing)
    implements Spanned {

  /** The sort of mark. */
  public enum Mark {
    DOUBLE,
    SINGLE
  }

  /** How a quotation ends in its paragraph. */
  public enum Closing {
    /** With a closing mark. */
    CLOSED,
    /** With the paragraph; the next one goes on with the quotation. */
    CONTINUED,
    /** With the paragraph, and nothing goes on: the closing mark is missing. */
    UNCLOSED
  }
}
