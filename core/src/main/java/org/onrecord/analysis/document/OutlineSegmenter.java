package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/**
 * Cuts up a text whose blocks are known from its markup. Which of them are byline and dateline it
 * finds as in plain text. Immutable and thread-safe.
 */
public final class OutlineSegmenter {

  private final Lexicon lexicon;

  /** A segmenter that looks its words up in {@code lexicon}. */
  public OutlineSegmenter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return the parts of {@code source}}
   *
   * @param source the text, with blanks in the place of what is not read
   * @param outline its blocks
   */
  public Document segment(SourceText source, Outline outline) {
    Tokens tokens = Tokenizer.tokenize(source.text(), lexicon);
    List<Block> blocks = new ArrayList<>();
    outline.headline().ifPresent(span -> add(span, tokens, blocks));
    boolean headed = !blocks.isEmpty();
    outline.blocks().forEach(span -> add(span, tokens, blocks));
    Layout layout = new Layout(tokens, blocks, headed);
    layout.setByline(outline.byline());
    return Parts.document(source, tokens, layout);
  }

  /** Blank lines part it from what stands before, whatever does in the file. */
  private static void add(Span span, Tokens tokens, List<Block> blocks) {
    int first = tokens.from(span.start());
    int end = tokens.from(span.end());
    if (first < end) {
      blocks.add(new Block(first, end, 2, end));
    }
  }
}
