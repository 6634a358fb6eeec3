package org.onrecord.analysis.coreference;

/** What is known of a person's sex. */
public enum Sex {
  UNKNOWN,
  FEMALE,
  MALE;

  /** {@return whether one person can have both} */
  boolean fits(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
