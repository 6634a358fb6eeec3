package org.onrecord.fuzz;

import java.io.IOException;

/** Every entry of a file {@code .jsonl} is an article or is refused, and so is the file. */
public final class JsonLinesTarget {

  private static final ArchiveTrial TRIAL = new ArchiveTrial(".jsonl");

  private JsonLinesTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) throws IOException {
    TRIAL.read(file);
  }
}
