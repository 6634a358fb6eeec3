package org.onrecord.format;

import java.util.function.IntUnaryOperator;
import org.onrecord.model.Article;

/**
 * An article as it was taken out of a file.
 *
 * @param article the article; its text may be the file or only what is read of it
 * @param origin where in the file the character at an index of the article's text comes from
 */
public record Extract(Article article, IntUnaryOperator origin) {

  /** {@return an article whose text is the file as it is} */
  public static Extract whole(Article article) {
    return new Extract(article, IntUnaryOperator.identity());
  }
}
