package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;

/** Works out word classes, phrases and verb groups. */
@FunctionalInterface
public interface SyntaxParser {

  /**
   * {@return the syntax of the document's sentences}
   *
   * @param quotations tell marks of quotation from apostrophes
   */
  Syntax parse(Document document, Layer<Quotation> quotations);
}
