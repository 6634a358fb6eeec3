package org.onrecord.analysis.timex;

import org.jspecify.annotations.Nullable;

/** One way to express a time. */
@FunctionalInterface
interface TimePattern {

  /** {@return the expression that starts at this token; null if none of this sort does} */
  @Nullable Expression match(Clock clock, int token);
}
