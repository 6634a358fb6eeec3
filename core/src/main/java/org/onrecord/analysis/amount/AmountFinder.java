package org.onrecord.analysis.amount;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Amount;
import org.onrecord.text.Layer;

/** Finds amounts: money, shares, measures and bare counts. */
@FunctionalInterface
public interface AmountFinder {

  /** {@return the amounts in the document's sentences, disjoint; numbers of dates are none} */
  Layer<Amount> find(Document document, Layer<Timex> timexes);
}
