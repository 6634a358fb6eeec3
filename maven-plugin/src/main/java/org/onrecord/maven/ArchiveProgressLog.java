package org.onrecord.maven;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.archive.run.ConversionProgress;

/** Says how far the conversion of an archive is, every ten seconds, by what is read of it. */
final class ArchiveProgressLog implements ConversionProgress {

  private static final long EVERY = Duration.ofSeconds(10).toNanos();
  private static final double SECOND = Duration.ofSeconds(1).toNanos();

  private final Log log;
  private final LongSupplier clock;
  private long start;
  private long last;
  private long firstBytes;

  /**
   * @param clock tells nanoseconds, as {@link System#nanoTime} does
   */
  ArchiveProgressLog(Log log, LongSupplier clock) {
    this.log = log;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  @Override
  public void at(long bytes, long allBytes, long entries, boolean passingOver) {
    long now = clock.getAsLong();
    if (passingOver) { // what was done before says nothing of the time that the rest takes
      start = now;
      firstBytes = bytes;
    }
    if (now - last < EVERY) {
      return;
    }
    last = now;
    long percent = allBytes == 0 ? 100 : 100 * bytes / allBytes;
    if (passingOver) {
      log.info("passing over what is done (%d %% of the archive)".formatted(percent));
      return;
    }
    double seconds = (now - start) / SECOND;
    long left = Math.round(seconds * (allBytes - bytes) / Math.max(1, bytes - firstBytes));
    log.info(
        String.format(
            Locale.ROOT,
            "%,d articles (%d %% of the archive), %,.0f a second, %s left",
            entries,
            percent,
            entries / seconds,
            ProgressLog.time(left)));
  }
}
