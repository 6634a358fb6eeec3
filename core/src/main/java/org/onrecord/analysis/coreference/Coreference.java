package org.onrecord.analysis.coreference;

import java.util.List;
import org.onrecord.analysis.attribution.Attribution;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.References;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.text.Layer;

/** Brings together the references to one actor. */
@FunctionalInterface
public interface Coreference {

  /** {@return the entities, in the order of their first reference} */
  List<Entity> resolve(
      Document document,
      Syntax syntax,
      Layer<Attribution> attributions,
      References references,
      List<RoleStatement> roles);
}
