package org.onrecord.testing;

import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A named span of a {@link MarkedText}.
 *
 * @param label what the span is: {@code content}, {@code source}, {@code cue}, or any other name
 * @param span where it stands in the text without marks
 */
public record Mark(String label, Span span) implements Spanned {

  /** What somebody is reported to say, or what is undertaken: {@code ⟦words⟧}. */
  public static final String CONTENT = "content";

  /** The words that name the speaker: {@code ⟪words⟫}. */
  public static final String SOURCE = "source";

  /** The reporting or undertaking words: {@code ‹words›}. */
  public static final String CUE = "cue";
}
