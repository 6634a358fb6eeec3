package org.onrecord.fuzz;

import java.io.IOException;

/** Every entry of a file {@code .zip} is an article or is refused, and so is the file. */
public final class ZipTarget {

  private static final ArchiveTrial TRIAL = new ArchiveTrial(".zip");

  private ZipTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    TRIAL.read(file);
  }
}
