package org.onrecord.fuzz;

import java.nio.charset.StandardCharsets;
import org.onrecord.ArticleParser;
import org.onrecord.inputs.ninjs.NinjsInput;
import org.onrecord.testing.Invariants;

/** Of any item of ninjs a sound article is taken out, or it is refused. */
public final class NinjsTarget {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final NinjsInput INPUT = new NinjsInput();

  private NinjsTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    String content = new String(file, StandardCharsets.UTF_8);
    Invariants.assertTakenOutOrRefused(INPUT, PARSER, content);
  }
}
