package org.onrecord.analysis.timex;

/** What an expression of time names. */
public enum TimexKind {
  /**
   * A place on the calendar, short or long: "September 4", "next week", "within 48 hours", "2030".
   */
  DATE,
  /** A length of time alone: "two years". */
  DURATION
}
