package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import org.onrecord.model.Article;

/** YAML 1.2 that every YAML reader understands alike; the article's text as a block. */
final class YamlFormat implements DocumentFormat {

  @Override
  public String name() {
    return "yaml";
  }

  @Override
  public void write(Article article, OutputStream out) throws IOException {
    YamlOutput yaml = new YamlOutput(out);
    ArticleEncoder.encode(article, yaml);
    yaml.finish();
  }
}
