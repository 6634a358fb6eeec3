package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.model.Article;

/** JSON Lines: one article a line, compact, each line ended by LF. */
final class JsonLinesFormat implements StreamFormat {

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public ArticleWriter writer(OutputStream out) {
    return new ArticleWriter() {
      @Override
      public void write(Article article) throws IOException {
        JsonOutput.writeCompact(article, out);
        out.write('\n');
      }

      @Override
      public void finish() throws IOException {
        out.flush();
      }
    };
  }
}
