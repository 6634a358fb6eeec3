package org.onrecord.formats.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Dateline;
import org.onrecord.model.Publication;

/** The table of articles: a row an article. */
final class ArticleTable {

  Table<Article> table() {
    return new Table<>("articles", view -> List.of(view.article()))
        .column("id", (article, view) -> article.id())
        .optional("headline", (article, view) -> article.headline().map(view::words))
        .column("authors", (article, view) -> Cells.joined(authors(article)))
        .optional("publisher", (article, view) -> published(article, Publication::publisher))
        .optional("url", (article, view) -> published(article, Publication::url))
        .optional("date", (article, view) -> published(article, Publication::date))
        .optional("place", (article, view) -> article.dateline().flatMap(Dateline::place))
        .optional("dateline_date", (article, view) -> article.dateline().flatMap(Dateline::date))
        .column("language", (article, view) -> article.language())
        .number("paragraphs", (article, view) -> article.paragraphs().size())
        .number("actors", (article, view) -> article.actors().size())
        .number("quotes", (article, view) -> article.quotes().size())
        .number("commitments", (article, view) -> article.commitments().size());
  }

  private static List<String> authors(Article article) {
    return article.byline().map(Byline::authors).orElse(List.of());
  }

  private static Optional<String> published(
      Article article, Function<Publication, Optional<String>> field) {
    return article.publication().flatMap(field);
  }
}
