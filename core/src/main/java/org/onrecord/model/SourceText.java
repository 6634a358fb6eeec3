package org.onrecord.model;

import static org.onrecord.model.Components.optional;
import static org.onrecord.model.Components.required;
import static org.onrecord.model.Components.requiredText;

import java.util.Optional;

/**
 * A text as it comes in, before anything is found in it.
 *
 * @param id stable name of the article: its path below the source directory, {@code /}-separated,
 *     without the last ending
 * @param text the whole text, unchanged: line ends, a leading byte-order mark and all
 * @param publication what is known of the publication from outside the text
 */
public record SourceText(String id, String text, Optional<Publication> publication) {

  public SourceText {
    requiredText(id, "id");
    required(text, "text");
    publication = optional(publication);
  }

  /** {@return a text of which nothing else is known} */
  public static SourceText of(String id, String text) {
    return new SourceText(id, text, Optional.empty());
  }
}
