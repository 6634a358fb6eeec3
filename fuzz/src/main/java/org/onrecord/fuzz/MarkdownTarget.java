package org.onrecord.fuzz;

import java.nio.charset.StandardCharsets;
import org.onrecord.ArticleParser;
import org.onrecord.inputs.markdown.MarkdownInput;
import org.onrecord.testing.Invariants;

/** An article in Markdown, with any front matter, is sound or is refused. */
public final class MarkdownTarget {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final MarkdownInput INPUT = new MarkdownInput();

  private MarkdownTarget() {}

  /** Tries one file. */
  public static void fuzzerTestOneInput(byte[] file) {
    String content = new String(file, StandardCharsets.UTF_8);
    Invariants.assertTakenOutOrRefused(INPUT, PARSER, content);
  }
}
