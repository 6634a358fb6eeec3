package org.onrecord.fuzz;

import java.nio.charset.StandardCharsets;
import org.onrecord.ArticleParser;
import org.onrecord.model.SourceText;
import org.onrecord.testing.Invariants;

/** Any text is a sound article. */
public final class ParserTarget {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private ParserTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    Invariants.assertSound(PARSER.parse(SourceText.of("a", text)));
  }
}
