package org.onrecord.analysis.quotation;

import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A quotation mark without its partner.
 *
 * @param span the mark
 * @param opens whether it opens a quotation that is never closed, rather than closing one that was
 *     never opened
 */
public record StrayMark(Span span, boolean opens) implements Spanned {}
