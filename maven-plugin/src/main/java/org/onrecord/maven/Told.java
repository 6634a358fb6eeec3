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
  private static final String REPORTS = "org.onrecord.reports";

  private final Set<Object> keys;
  private final Map<Object, Object> reports;

  private Told(Set<Object> keys, Map<Object, Object> reports) {
    this.keys = keys;
    this.reports = reports;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Maven's signature
  static Told in(Map context) {
    return new Told(
        (Set<Object>) context.computeIfAbsent(KEY, key -> ConcurrentHashMap.newKeySet()),
        (Map<Object, Object>) context.computeIfAbsent(REPORTS, key -> new ConcurrentHashMap<>()));
  }

  /** {@return whether a report with other findings was written to this file before} */
  boolean hasOther(String file, String key) {
    Object owner = reports.putIfAbsent(file, key);
    return owner != null && !owner.equals(key);
  }

  void remember(String key) {
    keys.add(key);
  }

  boolean knows(String key) {
    return keys.contains(key);
  }
}
