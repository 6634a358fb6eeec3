package org.onrecord.maven;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Tells when it is time for a line of progress, every ten seconds. Not thread-safe. */
final class ProgressClock {

  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final LongSupplier nanoseconds;
  private long start;
  private long last;

  /**
   * @param nanoseconds as {@link System#nanoTime} tells them
   */
  ProgressClock(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.start = nanoseconds.getAsLong();
    this.last = start;
  }

  /** {@return whether it is time; if so, the next time is ten seconds later} */
  boolean isTime() {
    long now = nanoseconds.getAsLong();
    boolean isTime = now - last >= EVERY;
    last = isTime ? now : last;
    return isTime;
  }

  /** Counts seconds from now on. */
  void restart() {
    start = nanoseconds.getAsLong();
  }

  /** {@return the seconds since the start} */
  double seconds() {
    return (nanoseconds.getAsLong() - start) / SECOND;
  }

  /** {@return a time in words} */
  static String words(long seconds) {
    return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
  }
}
