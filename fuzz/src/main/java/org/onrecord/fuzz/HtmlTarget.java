package org.onrecord.fuzz;

import java.nio.charset.StandardCharsets;
import org.onrecord.ArticleParser;
import org.onrecord.inputs.html.HtmlInput;
import org.onrecord.testing.Invariants;

/** Of any page of HTML a sound article is taken out, or it is refused. */
public final class HtmlTarget {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final HtmlInput INPUT = new HtmlInput();

  private HtmlTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    String content = new String(file, StandardCharsets.UTF_8);
    Invariants.assertTakenOutOrRefused(INPUT, PARSER, content);
  }
}
