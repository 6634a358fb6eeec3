package org.onrecord.analysis.document;

import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;

/**
 * The default: a text is cut into tokens, these into lines; lines are joined to blocks where they
 * are hard-wrapped; blocks are headline, byline, dateline or paragraphs; headline and paragraphs
 * are cut into sentences. Linear in the text. Immutable and thread-safe.
 */
public final class PlainTextSegmenter implements Segmenter {

  private final Lexicon lexicon;

  /** A segmenter that looks its words up in {@code lexicon}. */
  public PlainTextSegmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Document segment(SourceText source) {
    Tokens tokens = Tokenizer.tokenize(source.text(), lexicon);
    Layout layout = new Layout(tokens, Blocks.of(tokens, Lines.of(tokens, source.text())));
    return Parts.document(source, tokens, layout);
  }
}
