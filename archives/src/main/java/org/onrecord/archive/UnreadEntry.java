package org.onrecord.archive;

/**
 * An entry that cannot become an article.
 *
 * @param entry its name in the archive
 * @param place where it stands, and where in it the fault is: "entry 3, line 2, column 1"
 * @param reason what is wrong, and what to do
 */
public record UnreadEntry(String entry, String place, String reason) {

  /** The reason of an article that does not fit in. */
  public static final String NEEDS_MEMORY =
      "the article needs more memory than there is; give Java more, as in -Xmx4g";
}
