package org.onrecord.format;

import org.jspecify.annotations.Nullable;
import org.onrecord.text.LineMap;

/**
 * Where each field of a record stands in its file, so that a finding about a fact can point there.
 *
 * <p>Fields are named by their path from the top, as a JSON Pointer: {@code
 * /quotes/0/content/1/text}. Immutable and thread-safe.
 */
public final class FieldLocations {

  private final Value root;
  private final String file;
  private @Nullable LineMap lines; // made when first asked for: most records have no finding

  FieldLocations(Value root, String file) {
    this.root = root;
    this.file = file;
  }

  /**
   * {@return where the value of a field starts; of a field that the file does not have, the nearest
   * that would hold it}
   *
   * @param path a JSON Pointer; empty for the record itself
   */
  public LineMap.Position position(String path) {
    return lines().position(Values.nearest(root, path).offset());
  }

  /** Threads that race here make equal maps. */
  private LineMap lines() {
    LineMap made = lines;
    if (made == null) {
      made = LineMap.of(file);
      lines = made;
    }
    return made;
  }
}
