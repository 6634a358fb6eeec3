package org.onrecord.analysis.document;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Byline;
import org.onrecord.model.Dateline;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/**
 * A text cut up into its parts.
 *
 * <p>Paragraphs and sentences are in text order; every sentence lies in the headline or in one
 * paragraph. Immutable and thread-safe.
 *
 * @param source the text as it came in
 * @param headline the first line, if it is one
 * @param byline who wrote it, if the text says so
 * @param dateline where and when it was written, if the text says so
 * @param paragraphs the paragraphs of the body
 * @param sentences the sentences of headline and body, without outer blanks; a dateline before the
 *     first sentence belongs to no sentence
 * @param tokens the tokens of the whole text, byline and dateline included
 */
public record Document(
    SourceText source,
    Optional<Span> headline,
    Optional<Byline> byline,
    Optional<Dateline> dateline,
    List<Span> paragraphs,
    List<Span> sentences,
    Tokens tokens) {

  public Document {
    paragraphs = List.copyOf(paragraphs);
    sentences = List.copyOf(sentences);
  }

  /** {@return the whole text} */
  public String text() {
    return source.text();
  }
}
