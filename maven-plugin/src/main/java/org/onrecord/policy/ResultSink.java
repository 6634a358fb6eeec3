package org.onrecord.policy;

import java.io.IOException;

/** Takes what a run finds, article by article, in the order of their paths. */
@FunctionalInterface
public interface ResultSink {

  /**
   * Takes an article; also one in which nothing was found.
   *
   * @throws IOException if it cannot be written down
   */
  void accept(ArticleResults article) throws IOException;

  /**
   * Called once, after the last article of a run that came to its end.
   *
   * @throws IOException if something cannot be written down
   */
  default void finish() throws IOException {}

  /** {@return a sink that hands everything on to each of these} */
  static ResultSink all(Iterable<? extends ResultSink> sinks) {
    return new ResultSink() {
      @Override
      public void accept(ArticleResults article) throws IOException {
        for (ResultSink sink : sinks) {
          sink.accept(article);
        }
      }

      @Override
      public void finish() throws IOException {
        for (ResultSink sink : sinks) {
          sink.finish();
        }
      }
    };
  }
}
