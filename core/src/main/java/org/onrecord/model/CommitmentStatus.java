package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the article says became of a commitment. */
public enum CommitmentStatus {
  /** Nothing more is said. */
  OPEN,

  /** It was made again. */
  RENEWED,

  /** It is being carried out. */
  IN_PROGRESS,

  /** It was kept. */
  FULFILLED,

  /** It was not kept. */
  BROKEN,

  /** It was taken back. */
  WITHDRAWN;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
