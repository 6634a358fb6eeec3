package org.onrecord.testing;

import org.onrecord.model.Article;

/**
 * Entry point for assertions about articles:
 *
 * <pre>{@code
 * assertThat(article).quote("clarity on what").isSaidBy("Mark Lind").isDirect().hasCue("stated");
 * assertThat(article).actor("Mark Lind").isPerson().hasRole("Secretary General", "NATO");
 * assertThat(article).commitment("to send").isBy("Norway").isDue("XXXX-09-04");
 * }</pre>
 *
 * <p>Quotes and commitments are chosen by some of their words, actors by their name or id. Words
 * are compared without regard to the shape of quotation marks, dashes and blanks. A failure shows
 * the facts of the article in the notation of {@link ArticleNotation}.
 */
public final class OnRecordAssertions {

  private OnRecordAssertions() {}

  /** {@return assertions about {@code article}} */
  public static ArticleAssert assertThat(Article article) {
    return new ArticleAssert(article);
  }
}
