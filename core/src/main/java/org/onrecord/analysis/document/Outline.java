package org.onrecord.analysis.document;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Byline;
import org.onrecord.text.Span;

/**
 * The parts of a text as its markup tells them.
 *
 * @param headline its title; absent where the markup names none
 * @param byline who wrote it; absent where the markup does not say
 * @param blocks the rest, in text order: paragraphs, and whatever else stands for itself, such as a
 *     byline or dateline without markup of its own
 */
public record Outline(Optional<Span> headline, Optional<Byline> byline, List<Span> blocks) {

  public Outline {
    blocks = List.copyOf(blocks);
  }
}
