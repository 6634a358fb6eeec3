package org.onrecord.corpus;

import org.onrecord.validation.Finding;
import org.onrecord.validation.Place;
import org.onrecord.validation.Severity;

/** What should hold of an article beside the others of its tree. */
public enum TreeRule {
  /**
   * An article stands in the tree once.
   *
   * <p>A copy, or an earlier version that was left there, counts every fact twice. Punctuation,
   * capitals and line breaks aside, the text is that of another article, or four in five of its
   * groups of four words are. The article that comes first by its path is the one named.
   */
  ARTICLE_STANDS_ONCE("ArticleStandsOnce"),

  /**
   * Words that one article puts between quotation marks stand the same in another.
   *
   * <p>Two quotes of one speaker with a sentence of eight words or more that differs in one word in
   * six at most: one of them was mistyped, or altered. A part of a sentence may be quoted, and what
   * stands in brackets or is left out with dots is not compared.
   */
  QUOTE_IS_UNALTERED("QuoteIsUnaltered");

  /** What these weigh unless a build says otherwise. */
  public static final Severity SEVERITY = Severity.WARNING;

  private final String id;

  TreeRule(String id) {
    this.id = id;
  }

  /** {@return the stable name in reports and configuration} */
  public String id() {
    return id;
  }

  Finding finding(Place place, String message) {
    return new Finding(id, SEVERITY, place, message);
  }
}
