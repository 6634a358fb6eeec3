package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whether a commitment is to do something or to refrain from it. */
public enum Polarity {
  /** To do. */
  POSITIVE,

  /** To refrain. */
  NEGATIVE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
