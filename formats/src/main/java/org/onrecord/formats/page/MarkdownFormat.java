package org.onrecord.formats.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.onrecord.format.DocumentFormat;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.model.Article;

/** A summary in Markdown (CommonMark): who said what, who promised what, who is who. */
public final class MarkdownFormat implements DocumentFormat {

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    String summary = new MarkdownSummary(new ArticleView(article)).toString();
    out.write(summary.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
