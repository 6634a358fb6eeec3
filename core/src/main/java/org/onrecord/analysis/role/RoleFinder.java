package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.syntax.Syntax;

/** Finds where the text says what someone is. */
@FunctionalInterface
public interface RoleFinder {

  /** {@return the statements, by bearer in text order} */
  List<RoleStatement> find(Document document, Syntax syntax, References references);
}
