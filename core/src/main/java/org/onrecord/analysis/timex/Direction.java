package org.onrecord.analysis.timex;

/** Where the time that is spoken of lies, seen from the day of writing. */
enum Direction {
  PAST,
  FUTURE,
  /** Nothing tells: the nearest is meant. */
  UNKNOWN
}
