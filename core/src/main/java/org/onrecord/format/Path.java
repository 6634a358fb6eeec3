package org.onrecord.format;

import org.jspecify.annotations.Nullable;

/**
 * The way to a value from the top of a record; as a string a JSON Pointer.
 *
 * @param parent the way to what holds it; null at the top
 * @param name name of the field, or of the field whose list holds it; empty for the record itself
 * @param index place in the list, from 0; -1 if it is in no list
 */
record Path(@Nullable Path parent, String name, int index) {

  static final Path TOP = new Path(null, "", -1);

  Path field(String name) {
    return new Path(this, name, -1);
  }

  Path element(int index) {
    return new Path(parent, name, index);
  }

  /** {@return for messages: the path, or what the top is} */
  String description() {
    return parent == null ? "the record" : toString();
  }

  @Override
  public String toString() {
    return parent == null ? "" : parent + "/" + name + (index < 0 ? "" : "/" + index);
  }
}
