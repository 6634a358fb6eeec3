package org.onrecord.fuzz;

import org.onrecord.format.ArticleReader;
import org.onrecord.testing.Invariants;

/** A file of YAML is a record or is refused. */
public final class YamlTarget {

  private YamlTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    Invariants.assertReadOrRefused(ArticleReader.yaml(), file);
  }
}
