package org.onrecord.fuzz;

import java.io.IOException;

/** Every entry of a file {@code .tar} is an article or is refused, and so is the file. */
public final class TarTarget {

  private static final ArchiveTrial TRIAL = new ArchiveTrial(".tar");

  private TarTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    TRIAL.read(file);
  }
}
