package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.text.Layer;

/** Finds what is reported as said or written. */
@FunctionalInterface
public interface Attributor {

  /** {@return the attributions of headline and body; every quotation lies in one of them} */
  Layer<Attribution> attribute(Document document, Syntax syntax, Clauses clauses);
}
