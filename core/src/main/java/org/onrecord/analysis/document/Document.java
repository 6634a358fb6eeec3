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
 */
public final class Document {

  private final SourceText source;
  private final Optional<Span> headline;
  private final Optional<Byline> byline;
  private final Optional<Dateline> dateline;
  private final TokenRanges paragraphs;
  private final TokenRanges sentences;
  private final Tokens tokens;

  /**
   * A document of these parts.
   *
   * @param source the text as it came in
   * @param headline the first line, if it is one
   * @param byline who wrote it, if the text says so
   * @param dateline where and when it was written, if the text says so
   * @param paragraphs the paragraphs of the body, in text order
   * @param sentences the sentences of headline and body, in text order
   * @param tokens the tokens of the whole text
   */
  public Document(
      SourceText source,
      Optional<Span> headline,
      Optional<Byline> byline,
      Optional<Dateline> dateline,
      List<Span> paragraphs,
      List<Span> sentences,
      Tokens tokens) {
    this.source = source;
    this.headline = headline;
    this.byline = byline;
    this.dateline = dateline;
    this.paragraphs = TokenRanges.of(paragraphs, tokens);
    this.sentences = TokenRanges.of(sentences, tokens);
    this.tokens = tokens;
  }

  /** {@return the text as it came in} */
  public SourceText source() {
    return source;
  }

  /** {@return the whole text} */
  public String text() {
    return source.text();
  }

  /** {@return the first line, if it is a headline} */
  public Optional<Span> headline() {
    return headline;
  }

  /** {@return who wrote it, if the text says so} */
  public Optional<Byline> byline() {
    return byline;
  }

  /** {@return where and when it was written, if the text says so} */
  public Optional<Dateline> dateline() {
    return dateline;
  }

  /** {@return the paragraphs of the body, without outer blanks} */
  public TokenRanges paragraphs() {
    return paragraphs;
  }

  /**
   * {@return the sentences of headline and body, without outer blanks; a dateline before the first
   * sentence belongs to no sentence}
   */
  public TokenRanges sentences() {
    return sentences;
  }

  /** {@return the tokens of the whole text, byline and dateline included} */
  public Tokens tokens() {
    return tokens;
  }
}
