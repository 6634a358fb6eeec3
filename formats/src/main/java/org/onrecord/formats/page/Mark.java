package org.onrecord.formats.page;

import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A place of the text that is marked.
 *
 * @param span where
 * @param looks the classes it is shown with: "quote direct"
 * @param fact the id in the panel of what it is; empty if it is part of something else
 * @param actor the actor who speaks, promises or is meant
 * @param anchor what the place is called, so that one can go there
 * @param reference what refers from its end to the panel
 */
record Mark(
    Span span,
    String looks,
    Optional<String> fact,
    Optional<String> actor,
    Optional<String> anchor,
    Optional<Reference> reference) {

  /**
   * A link from a place in the text to the panel.
   *
   * @param sign what stands there: "q1"
   * @param words what it means, for those who do not see
   */
  record Reference(String sign, String words) {}

  /** {@return what is marked only to be seen} */
  static Mark plain(Span span, String looks) {
    return new Mark(
        span, looks, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
