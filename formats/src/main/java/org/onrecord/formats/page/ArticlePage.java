package org.onrecord.formats.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.formats.page.Blocks.Block;
import org.onrecord.formats.page.Blocks.Role;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Links;
import org.onrecord.model.Article;
import org.onrecord.model.Publication;
import org.onrecord.output.Html;
import org.onrecord.output.HtmlHead;

/** The page of one article. */
final class ArticlePage {

  private static final HtmlHead HEAD =
      HtmlHead.scripted(ArticlePage.class, "article.js", "article.css");

  private final ArticleView view;
  private final Article article;
  private final Html html = new Html();
  private final String page;

  /**
   * @param index where the index is, from this page
   */
  ArticlePage(ArticleView view, String index) {
    this.view = view;
    this.article = view.article();
    HEAD.begin(html, article.language(), view.title());
    header(index);
    html.begin("div", "class", "columns").line();
    main();
    new RecordPanel(view, html).write();
    html.end().line();
    HEAD.end(html);
    this.page = html.finish();
  }

  @Override
  public String toString() {
    return page;
  }

  private void header(String index) {
    html.begin("header", "class", "top").line();
    html.element("a", "Skip to the record", "class", "skip", "href", "#record").line();
    html.begin("nav", "aria-label", "Pages");
    html.element("a", "All articles", "href", index).end().line();
    new Toggles(html).write();
    html.end().line();
  }

  private void main() {
    List<Block> blocks = Blocks.of(view);
    html.begin("main").line().begin("article").line();
    if (blocks.stream().noneMatch(block -> block.role() == Role.HEADLINE)) {
      html.element("h1", article.id()).line();
    }
    MarkedText text = new MarkedText(view, html);
    for (Block block : blocks) {
      begin(block.role());
      text.write(block.span());
      html.end().line();
    }
    published();
    html.end().line().end().line();
  }

  private void begin(Role role) {
    switch (role) {
      case HEADLINE -> html.begin("h1");
      case BYLINE -> html.begin("p", "class", "byline");
      case DATELINE -> html.begin("p", "class", "dateline");
      case PARAGRAPH -> html.begin("p");
      case REST -> html.begin("p", "class", "rest");
    }
  }

  private void published() {
    Optional<Publication> publication = article.publication();
    List<String> known =
        Stream.of(
                publication.flatMap(Publication::publisher), publication.flatMap(Publication::date))
            .flatMap(Optional::stream)
            .toList();
    Optional<String> url = new Links(article).url();
    if (known.isEmpty() && url.isEmpty()) {
      return;
    }
    html.begin("p", "class", "published").words(String.join(", ", known));
    url.ifPresent(
        address -> html.words(" ").element("a", address, "href", address, "rel", "noreferrer"));
    html.end().line();
  }
}
