package org.onrecord.format;

import java.io.OutputStream;
import java.util.List;

/** A format that writes all articles into one file, each as it comes. */
public interface StreamFormat extends ArticleFormat {

  /** {@return the name of its file: {@code articles.jsonl} unless said otherwise} */
  default String fileName() {
    return "articles." + name();
  }

  /**
   * {@return a writer onto a stream}
   *
   * <p>{@link ArticleWriter#finish()} flushes the stream and leaves it open.
   */
  ArticleWriter writer(OutputStream out);

  /** {@inheritDoc} The file is created with the first article, or at the end if there is none. */
  @Override
  default ArticleWriter writer(Destination destination) {
    return new SingleFileWriter(this, destination);
  }

  @Override
  default List<String> files(String id) {
    return List.of();
  }

  @Override
  default List<String> filesOfAll() {
    return List.of(fileName());
  }
}
