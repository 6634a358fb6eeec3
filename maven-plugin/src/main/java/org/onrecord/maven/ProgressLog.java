package org.onrecord.maven;

import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.tree.Progress;

/** Says how far a long run is, every ten seconds. */
final class ProgressLog implements Progress {

  private final Log log;
  private final ProgressClock clock;

  /**
   * @param nanoseconds as {@link System#nanoTime} tells them
   */
  ProgressLog(Log log, LongSupplier nanoseconds) {
    this.log = log;
    this.clock = new ProgressClock(nanoseconds);
  }

  @Override
  public void at(int done, int all) {
    if (done == all || !clock.isTime()) {
      return;
    }
    double rate = done / clock.seconds();
    String left = ProgressClock.words(Math.round((all - done) / rate));
    log.info(
        "%d of %d articles (%d %%), %.0f a second, %s left"
            .formatted(done, all, 100L * done / all, rate, left));
  }
}
