package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.model.Article;

/** JSON, indented by two blanks, a span on one line, lines ended by LF. */
final class JsonFormat implements DocumentFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    JsonOutput.writeIndented(article, out);
    out.write('\n');
    out.flush();
  }
}
