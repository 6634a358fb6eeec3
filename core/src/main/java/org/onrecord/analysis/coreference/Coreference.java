package org.onrecord.analysis.coreference;

import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.text.Layer;

/** Brings together the references to one actor. */
@FunctionalInterface
public interface Coreference {

  /** {@return the entities, in the order of their first reference} */
  List<Entity> resolve(
      Document document, Syntax syntax, Layer<Quotation> quotations, Layer<Reference> references);
}
