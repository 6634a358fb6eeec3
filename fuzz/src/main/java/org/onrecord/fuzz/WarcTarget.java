package org.onrecord.fuzz;

import java.io.IOException;

/** Every entry of a file {@code .warc} is an article or is refused, and so is the file. */
public final class WarcTarget {

  private static final ArchiveTrial TRIAL = new ArchiveTrial(".warc");

  private WarcTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    TRIAL.read(file);
  }
}
