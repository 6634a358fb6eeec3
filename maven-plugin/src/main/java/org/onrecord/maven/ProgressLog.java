package org.onrecord.maven;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.tree.Progress;

/** Says how far a long run is, every ten seconds. */
final class ProgressLog implements Progress {

  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final Log log;
  private final LongSupplier clock;
  private final long start;
  private long last;

  /**
   * @param clock tells nanoseconds, as {@link System#nanoTime} does
   */
  ProgressLog(Log log, LongSupplier clock) {
    this.log = log;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  @Override
  public void at(int done, int all) {
    long now = clock.getAsLong();
    if (now - last < EVERY || done == all) {
      return;
    }
    last = now;
    double rate = done / ((now - start) / SECOND);
    log.info(
        "%d of %d articles (%d %%), %.0f a second, %s left"
            .formatted(done, all, 100L * done / all, rate, time(Math.round((all - done) / rate))));
  }

  static String time(long seconds) {
    return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
  }
}
