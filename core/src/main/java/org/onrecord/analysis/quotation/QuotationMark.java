package org.onrecord.analysis.quotation;

/**
 * A mark that may open or close a quotation, as it stands in the text.
 *
 * @param start where it starts
 * @param end where it ends; some are two or three characters: `` '' â€œ
 * @param glyph what it looks like
 * @param mayOpen whether what stands around it allows an opening mark
 * @param mayClose whether what stands around it allows a closing mark
 */
record QuotationMark(int start, int end, Glyph glyph, boolean mayOpen, boolean mayClose) {

  /** The shapes, by what they are meant for. */
  enum Glyph {
    DOUBLE_OPENING,
    DOUBLE_CLOSING,
    /** Straight, both ways alike. */
    DOUBLE_STRAIGHT,
    SINGLE_OPENING,
    /** Also the apostrophe. */
    SINGLE_CLOSING,
    /** Straight, both ways alike, also the apostrophe. */
    SINGLE_STRAIGHT;

    boolean isDouble() {
      return compareTo(DOUBLE_STRAIGHT) <= 0;
    }
  }

  boolean isDouble() {
    return glyph.isDouble();
  }

  /** Its surroundings allow an opening mark and no closing one. */
  boolean mustOpen() {
    return mayOpen && !mayClose;
  }

  /** Its surroundings allow a closing mark and no opening one. */
  boolean mustClose() {
    return mayClose && !mayOpen;
  }
}
