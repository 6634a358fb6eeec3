package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.text.Layer;

/** Finds where the text says what someone is. */
@FunctionalInterface
public interface RoleFinder {

  /** {@return the statements, by bearer in text order} */
  List<RoleStatement> find(Document document, Syntax syntax, Layer<Reference> references);
}
