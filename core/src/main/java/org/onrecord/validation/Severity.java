package org.onrecord.validation;

import java.util.Locale;

/** How much a finding weighs, the gravest first. */
public enum Severity {
  /** The record is wrong or missing: nobody can rely on it. */
  ERROR,

  /** Something is probably wrong and a person should look. */
  WARNING,

  /** Worth knowing. */
  NOTE;

  /** {@return whether this weighs as much as {@code other} or more} */
  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** {@return the name in reports: {@code error}, {@code warning}, {@code note}} */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
