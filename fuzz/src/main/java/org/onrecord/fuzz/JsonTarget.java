package org.onrecord.fuzz;

import org.onrecord.format.ArticleReader;
import org.onrecord.testing.Invariants;

/** A file of JSON is a record or is refused. */
public final class JsonTarget {

  private JsonTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    Invariants.assertReadOrRefused(ArticleReader.json(), file);
  }
}
