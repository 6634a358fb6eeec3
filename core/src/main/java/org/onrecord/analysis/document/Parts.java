package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Dateline;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/** Puts a document together of what the layout of a text has told. */
final class Parts {

  private Parts() {}

  static Document document(SourceText source, Tokens tokens, Layout layout) {
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
