package org.onrecord.analysis.actor;

import java.util.List;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.model.Actor;

/** Makes the actors of the record. */
@FunctionalInterface
public interface ActorFinder {

  /** {@return the actors, in order of first mention} */
  List<Actor> find(Document document, Syntax syntax, List<Entity> entities);
}
