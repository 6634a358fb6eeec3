package org.onrecord.format;

import java.util.List;

/**
 * A form in which articles are written.
 *
 * <p>The two usual kinds are {@link DocumentFormat}, one file an article, and {@link StreamFormat},
 * one file for all. A format that writes otherwise (several tables, a page an article with an index
 * over all) implements this interface itself. Immutable and thread-safe.
 */
public interface ArticleFormat {

  /** {@return the name by which users choose it, lower case: {@code json}} */
  String name();

  /**
   * {@return a writer that puts its files into {@code destination}}
   *
   * <p>The same articles in the same order give the same files, byte for byte, on every machine.
   */
  ArticleWriter writer(Destination destination);

  /**
   * {@return the paths of the files that it writes of one article alone}
   *
   * @param id the article's id
   */
  List<String> files(String id);

  /** {@return the paths of the files that it writes of all articles together} */
  List<String> filesOfAll();
}
