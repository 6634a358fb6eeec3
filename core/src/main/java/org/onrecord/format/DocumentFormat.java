package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.onrecord.model.Article;

/** A format that writes one file an article, at the path of the article's id. */
public interface DocumentFormat extends ArticleFormat {

  /** {@return the ending of its files, without the dot; the format's name unless said otherwise} */
  default String extension() {
    return name();
  }

  /** Writes one article as a whole file. Flushes the stream and leaves it open. */
  void write(Article article, OutputStream out) throws IOException;

  @Override
  default ArticleWriter writer(Destination destination) {
    return article -> {
      OutputStream out = destination.create(file(article.id()));
      write(article, out);
      out.close(); // only now: closed means whole
    };
  }

  @Override
  default List<String> files(String id) {
    return List.of(file(id));
  }

  @Override
  default List<String> filesOfAll() {
    return List.of();
  }

  private String file(String id) {
    return id + "." + extension();
  }
}
