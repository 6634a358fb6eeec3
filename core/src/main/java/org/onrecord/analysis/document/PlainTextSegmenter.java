package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.model.Dateline;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

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
    List<Span> paragraphs = new ArrayList<>();
    for (Block block : layout.paragraphs()) {
      paragraphs.add(tokens.span(block.first(), block.end()));
    }
    return new Document(
        source,
        layout.headline(),
        layout.byline(),
        layout.dateline(),
        paragraphs,
        sentences(tokens, layout),
        tokens);
  }

  private static List<Span> sentences(Tokens tokens, Layout layout) {
    List<Span> sentences = new ArrayList<>();
    SentenceSplitter splitter = new SentenceSplitter(tokens);
    Optional<Span> headline = layout.headline();
    if (headline.isPresent()) {
      int end = tokens.from(headline.get().end());
      splitter.split(tokens.from(headline.get().start()), end, sentences);
    }
    for (Block block : layout.paragraphs()) {
      splitter.split(behindDateline(tokens, layout, block), block.end(), sentences);
    }
    return sentences;
  }

  private static int behindDateline(Tokens tokens, Layout layout, Block block) {
    int start = tokens.start(block.first());
    return layout
        .dateline()
        .map(Dateline::span)
        .filter(dateline -> dateline.start() == start)
        .map(dateline -> tokens.from(dateline.end()))
        .orElse(block.first());
  }
}
