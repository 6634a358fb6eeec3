package org.onrecord.maven;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.apache.maven.plugin.logging.Log;
import org.onrecord.archive.run.ConversionProgress;

/**
 * Says how far the conversion of an archive is, every ten seconds. The rate is that of this run;
 * how many articles are left is told by how many there were in what is read of the archive, those
 * of an earlier run included.
 */
final class ArchiveProgressLog implements ConversionProgress {

  private final Log log;
  private final ProgressClock clock;
  private long fromBefore;

  /**
   * @param nanoseconds as {@link System#nanoTime} tells them
   */
  ArchiveProgressLog(Log log, LongSupplier nanoseconds) {
    this.log = log;
    this.clock = new ProgressClock(nanoseconds);
  }

  @Override
  public void at(long bytes, long allBytes, long entries, boolean passingOver) {
    if (passingOver) { // what was done before says nothing of the time that the rest takes
      fromBefore++;
      clock.restart();
    }
    if (!clock.isTime()) {
      return;
    }
    long percent = allBytes == 0 ? 100 : 100 * bytes / allBytes;
    if (passingOver) {
      log.info("passing over what is done (%d %% of the archive)".formatted(percent));
      return;
    }
    double rate = entries / clock.seconds();
    double perByte = (double) (fromBefore + entries) / Math.max(1, bytes);
    String left = ProgressClock.words(Math.round((allBytes - bytes) * perByte / rate));
    log.info(
        String.format(
            Locale.ROOT,
            "%,d articles (%d %% of the archive), %,.0f a second, %s left",
            entries,
            percent,
            rate,
            left));
  }
}
