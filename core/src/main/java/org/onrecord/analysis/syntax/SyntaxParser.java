package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.Document;

/** Works out word classes, phrases and verb groups. */
@FunctionalInterface
public interface SyntaxParser {

  /** {@return the syntax of the document's sentences} */
  Syntax parse(Document document);
}
