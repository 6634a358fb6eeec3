package org.onrecord.analysis.quotation;

import org.onrecord.analysis.document.Document;

/** Finds what stands between quotation marks. */
@FunctionalInterface
public interface QuotationFinder {

  /** {@return the quotations of headline and body} */
  Quotations find(Document document);
}
