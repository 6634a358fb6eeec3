package org.onrecord.analysis.document;

import org.onrecord.model.SourceText;

/** Cuts a text into its parts. Never fails: any text is a document, perhaps an empty one. */
@FunctionalInterface
public interface Segmenter {

  /** {@return the parts of {@code source}} */
  Document segment(SourceText source);
}
