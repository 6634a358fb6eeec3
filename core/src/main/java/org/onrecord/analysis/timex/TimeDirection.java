package org.onrecord.analysis.timex;

/** Where the time that is spoken of lies, seen from the day of writing. */
public enum TimeDirection {
  PAST,
  FUTURE,
  /** Nothing tells. */
  UNKNOWN
}
