package org.onrecord.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.model.Article;
import org.onrecord.text.Span;

/**
 * The blocks a text is shown in, from its first character to its last. Nothing is left out but the
 * front matter of a Markdown file, of which headline and byline are shown.
 */
final class Blocks {

  /**
   * A block.
   *
   * @param span where it stands
   * @param role what it is
   */
  record Block(Span span, Role role) {

    private boolean isText() {
      return role == Role.PARAGRAPH;
    }
  }

  /** What a block is. */
  enum Role {
    HEADLINE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    /** What the record has no name for. */
    REST
  }

  private static final Pattern FENCE = Pattern.compile("(?:---|\\.\\.\\.)\\s*+");

  private Blocks() {}

  static List<Block> of(ArticleView view) {
    List<Block> blocks = new ArrayList<>();
    List<Block> named = named(view);
    int front = frontMatterEnd(view.article().text());
    boolean isFront =
        named.stream().noneMatch(block -> block.isText() && block.span.start() < front);
    int shown = isFront ? front : 0;
    int at = 0;
    for (Block block : named) {
      if (block.span.start() >= at) { // of two that overlap, in a faulty record, the first
        addRest(Math.max(at, shown), block.span.start(), view, blocks);
        blocks.add(block);
        at = block.span.end();
      }
    }
    addRest(Math.max(at, shown), view.article().text().length(), view, blocks);
    return blocks;
  }

  /** Where what stands between two lines of three hyphens at the head ends; 0 if there is none. */
  private static int frontMatterEnd(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    for (int at = start; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      int next = end < 0 ? text.length() : end + 1;
      boolean isFence = FENCE.matcher(text).region(at, next).matches();
      if (at == start && !isFence) {
        return 0;
      }
      if (at > start && isFence) {
        return next;
      }
      at = next;
    }
    return 0;
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

  private static void addRest(int from, int to, ArticleView view, List<Block> blocks) {
    if (from >= to) {
      return;
    }
    Span span = new Span(from, to);
    String words = view.words(span);
    if (!words.replace("\uFEFF", "").isBlank()) {
      blocks.add(new Block(span, Role.REST));
    }
  }
}
