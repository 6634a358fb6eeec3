package org.onrecord.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds values by their path, a JSON Pointer. */
final class Values {

  private Values() {}

  /** {@return the value at {@code path}, or null} */
  static @Nullable Value find(Value root, String path) {
    Value value = root;
    for (int from = 0; value != null && from < path.length(); from = end(path, from)) {
      value = child(value, path.substring(from + 1, end(path, from)));
    }
    return value;
  }

  /** {@return the value at {@code path}, or the nearest that would hold it} */
  static Value nearest(Value root, String path) {
    Value value = root;
    for (int from = 0; from < path.length(); from = end(path, from)) {
      Value next = child(value, path.substring(from + 1, end(path, from)));
      if (next == null) {
        return value;
      }
      value = next;
    }
    return value;
  }

  /** {@return where the step that begins at {@code from} ends} */
  private static int end(String path, int from) {
    int end = path.indexOf('/', from + 1);
    return end < 0 ? path.length() : end;
  }

  private static @Nullable Value child(Value value, String step) {
    if (value instanceof Value.Fields object) {
      return object.find(step);
    }
    if (value instanceof Value.Items list && isIndexIn(list.values(), step)) {
      return list.values().get(Integer.parseInt(step));
    }
    return null;
  }

  private static boolean isIndexIn(List<?> values, String step) {
    return step.matches("[0-9]{1,9}") && Integer.parseInt(step) < values.size();
  }
}
