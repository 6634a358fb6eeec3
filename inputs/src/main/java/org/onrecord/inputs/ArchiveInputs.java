package org.onrecord.inputs;

import java.util.List;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.FormatSet;
import org.onrecord.inputs.html.HtmlInput;
import org.onrecord.inputs.markdown.MarkdownInput;
import org.onrecord.inputs.ninjs.NinjsInput;

/** The kinds of files that this jar reads. One line each. */
public final class ArchiveInputs implements FormatSet {

  private static final List<ArticleInput> ALL =
      List.of(new MarkdownInput(), new HtmlInput(), new NinjsInput());

  /** For {@link java.util.ServiceLoader}; the sets are all alike. */
  public ArchiveInputs() {}

  @Override
  public List<ArticleInput> inputs() {
    return ALL;
  }
}
