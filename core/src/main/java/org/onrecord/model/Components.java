package org.onrecord.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the compact constructors share: a missing component is named. Nulls come from binders that
 * fill records by reflection; an absent optional is taken as empty.
 */
@SuppressWarnings("NullableOptional")
final class Components {

  private Components() {}

  static <T> T required(@Nullable T value, String component) {
    if (value == null) {
      throw new IllegalArgumentException(component + " is missing");
    }
    return value;
  }

  static String requiredText(@Nullable String value, String component) {
    String text = required(value, component);
    if (text.isEmpty()) {
      throw new IllegalArgumentException(component + " is empty; leave it out or fill it");
    }
    return text;
  }

  static <T> List<T> list(@Nullable List<T> values, String component) {
    List<T> present = required(values, component);
    for (T value : present) {
      if (value == null) {
        throw new IllegalArgumentException("an element of " + component + " is missing");
      }
    }
    return List.copyOf(present);
  }

  static <T> Optional<T> optional(@Nullable Optional<T> value) {
    return value == null ? Optional.empty() : value;
  }

  /** Never an empty string: what is absent is absent. */
  static Optional<String> optionalText(@Nullable Optional<String> value, String component) {
    Optional<String> present = optional(value);
    if (present.isPresent()) {
      requiredText(present.get(), component);
    }
    return present;
  }
}
