package org.onrecord.policy;

import java.util.Locale;

/**
 * Why a finding is let pass: it is in the reports, but fails no build.
 *
 * @param kind who said so
 * @param reason why, in a person's words; may be empty in a baseline
 */
public record Suppression(Kind kind, String reason) {

  /** Where it is said that a finding is let pass. */
  public enum Kind {
    /** A line of configuration lets it pass. */
    CONFIGURATION,

    /** It was there when the baseline was written. */
    BASELINE;

    /** {@return what a person is told: {@code the configuration}, {@code the baseline}} */
    public String words() {
      return "the " + label();
    }

    /** {@return the name in reports: {@code configuration}, {@code baseline}} */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
