package org.onrecord.analysis.coreference;

import org.onrecord.analysis.role.RoleStatement;

/**
 * What the text says an entity is.
 *
 * @param statement where and how
 * @param body index of the entity that it is a role of, or {@link #NONE}
 */
public record EntityRole(RoleStatement statement, int body) {

  /** The index of no entity. */
  public static final int NONE = -1;
}
