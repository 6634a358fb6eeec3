package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.mention.Name;

/** One way in which a text says what the bearer of a name is. */
@FunctionalInterface
interface RolePattern {

  /** Adds what this pattern finds about {@code name}. */
  void find(Name name, Places places, List<RoleStatement> found);
}
