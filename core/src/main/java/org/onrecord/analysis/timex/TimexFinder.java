package org.onrecord.analysis.timex;

import org.onrecord.analysis.document.Document;
import org.onrecord.text.Layer;

/** Finds expressions of time. */
@FunctionalInterface
public interface TimexFinder {

  /**
   * {@return the expressions of time in the document's sentences, disjoint; relative ones are
   * resolved against the date of publication, or else the dateline's}
   */
  Layer<Timex> find(Document document);
}
