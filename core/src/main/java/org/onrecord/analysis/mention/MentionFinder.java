package org.onrecord.analysis.mention;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.syntax.Syntax;

/** Finds the words that refer to who acts or speaks. */
@FunctionalInterface
public interface MentionFinder {

  /** {@return names, noun phrases and pronouns of headline and body} */
  References find(Document document, Syntax syntax);
}
