package org.onrecord.analysis.quotation;

import org.onrecord.analysis.document.Document;
import org.onrecord.text.Layer;

/** Finds what stands between quotation marks. */
@FunctionalInterface
public interface QuotationFinder {

  /** {@return the quotations of headline and body} */
  Layer<Quotation> find(Document document);
}
