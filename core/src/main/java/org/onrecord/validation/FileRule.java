package org.onrecord.validation;

import java.util.Arrays;

/**
 * What must hold of a file before there is an article that a {@link Rule} can look at. Whoever
 * reads files reports these; they are always errors.
 */
public enum FileRule {
  /**
   * A file that is to be an article can be read.
   *
   * <p>It is a file inside the source directory, not too large, text in the configured encoding, or
   * a record in sound JSON or YAML. What cannot be read is missing from the output, and must never
   * be missing silently.
   */
  ARTICLE_IS_READABLE("ArticleIsReadable"),

  /**
   * An article comes from one file, or from a text and one record beside it.
   *
   * <p>Of two others, one would overwrite the other's output, and which one would be chance.
   */
  ARTICLE_HAS_ONE_SOURCE("ArticleHasOneSource"),

  /**
   * What is written of an article has a place of its own.
   *
   * <p>The page of an article {@code index} would take the place of the index over all articles,
   * the record of one {@code findings} that of a report. Only a conversion finds this, since it
   * depends on what is written.
   */
  ARTICLE_HAS_ITS_OWN_OUTPUT("ArticleHasItsOwnOutput");

  private final String id;

  FileRule(String id) {
    this.id = id;
  }

  /** {@return the stable name in reports} */
  public String id() {
    return id;
  }

  /** {@return whether {@code id} is the name of one of these} */
  public static boolean is(String id) {
    return Arrays.stream(values()).anyMatch(rule -> rule.id.equals(id));
  }

  /** {@return a finding about the whole file} */
  public Finding finding(String message) {
    return new Finding(id, Severity.ERROR, Place.of(Field.RECORD), message);
  }
}
