package org.onrecord.format;

import java.io.IOException;
import org.onrecord.model.Article;

/**
 * Writes articles, one after another. Not thread-safe.
 *
 * <p>There is no {@code close()} on purpose: a writer that is dropped after a failure must not
 * leave behind a file that looks whole.
 */
@FunctionalInterface
public interface ArticleWriter {

  /** Writes an article. After an exception the writer is of no further use. */
  void write(Article article) throws IOException;

  /** Completes what spans several articles. To be called once, after the last article. */
  default void finish() throws IOException {}
}
