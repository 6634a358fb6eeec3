package org.onrecord.maven;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What this build has told about a project already: a build that checks and converts tells each
 * finding once. Lives in the context that Maven keeps for the goals of one plugin in one project,
 * and holds types of the JDK only.
 */
final class Told {

  private static final String KEY = "org.onrecord.told";

  private final Set<Object> keys;

  private Told(Set<Object> keys) {
    this.keys = keys;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's signature
  static Told in(Map context) {
    return new Told(
        (Set<Object>) context.computeIfAbsent(KEY, key -> ConcurrentHashMap.newKeySet()));
  }

  void remember(String key) {
    keys.add(key);
  }

  boolean knows(String key) {
    return keys.contains(key);
  }
}
