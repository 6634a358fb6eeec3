package org.onrecord.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

/** The blocks a text is shown in, from its first character to its last: nothing is left out. */
final class Blocks {

  /**
   * A block.
   *
   * @param span where it stands
   * @param role what it is
   */
  record Block(Span span, Role role) {}

  /** What a block is. */
  enum Role {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    /** What the record has no name for. */
    REST
  }

  private Blocks() {}

  static List<Block> of(ArticleView view) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Block block : named(view)) {
      if (block.span.start() >= at) { // of two that overlap, in a faulty record, the first
        addRest(new Span(at, block.span.start()), view, blocks);
        blocks.add(block);
        at = block.span.end();
      }
    }
    addRest(new Span(at, view.article().text().length()), view, blocks);
    return blocks;
  }

  private static List<Block> named(ArticleView view) {
    Article article = view.article();
    List<Block> named = new ArrayList<>();
    article.paragraphs().forEach(span -> named.add(new Block(span, Role.PARAGRAPH)));
    article.headline().ifPresent(span -> named.add(new Block(span, Role.HEADLINE)));
    article.byline().ifPresent(byline -> named.add(new Block(byline.span(), Role.BYLINE)));
    article.dateline().ifPresent(dateline -> named.add(new Block(dateline.span(), Role.DATELINE)));
    return named.stream()
        .filter(block -> view.isInText(block.span))
        .sorted(Comparator.comparing(Block::span))
        .toList();
  }

  private static void addRest(Span span, ArticleView view, List<Block> blocks) {
    String words = view.words(span);
    if (!words.replace("\uFEFF", "").isBlank()) {
      blocks.add(new Block(span, Role.REST));
    }
  }
}
