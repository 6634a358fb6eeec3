package org.onrecord.inputs.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.inputs.known.JsonTree;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * What a page says of its article: schema.org's {@code NewsArticle} in JSON-LD first, then Open
 * Graph and the page's own elements.
 */
final class PageMetadata {

  private final Document page;
  private final Optional<JsonTree> article;

  PageMetadata(Document page) {
    this.page = page;
    this.article =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> JsonTree.parse(script.data()).stream())
            .flatMap(JsonTree::elements)
            .flatMap(PageMetadata::withGraph)
            .filter(PageMetadata::isArticle)
            .findFirst();
  }

  private static Stream<JsonTree> withGraph(JsonTree node) {
    return Stream.concat(Stream.of(node), node.get("@graph").stream().flatMap(JsonTree::elements));
  }

  private static boolean isArticle(JsonTree node) {
    return node.get("@type").stream()
        .flatMap(JsonTree::elements)
        .flatMap(type -> type.text().stream())
        .anyMatch(type -> type.endsWith("Article") || type.equals("BlogPosting"));
  }

  /** {@return the headline, as far as it is said apart from the text} */
  Optional<String> headline() {
    return text("headline").or(() -> meta("og:title")).or(() -> nonBlank(page.title()));
  }

  /** {@return who wrote it, in order} */
  List<String> authors() {
    List<String> named =
        article
            .flatMap(node -> node.get("author"))
            .map(JsonTree::elements)
            .orElseGet(Stream::empty)
            .flatMap(author -> author.get("name").or(() -> Optional.of(author)).stream())
            .flatMap(name -> name.text().stream())
            .distinct()
            .toList();
    return named.isEmpty() ? meta("author").stream().toList() : named;
  }

  /** {@return the text, without its paragraphs} */
  Optional<String> body() {
    return text("articleBody");
  }

  Publication publication() {
    Optional<JsonTree> publisher = article.flatMap(node -> node.get("publisher"));
    return Publication.builder()
        .publisher(
            publisher
                .flatMap(node -> node.get("name").or(() -> publisher))
                .flatMap(JsonTree::text)
                .or(() -> meta("og:site_name")))
        .url(url())
        .date(
            text("datePublished")
                .or(() -> meta("article:published_time"))
                .map(Publications::day)
                .filter(Edtf::isValid))
        .build();
  }

  private Optional<String> url() {
    return attribute("link[rel=canonical]", "href")
        .or(() -> meta("og:url"))
        .or(() -> text("url"))
        .filter(Publications::isUrl);
  }

  private Optional<String> text(String field) {
    return article.flatMap(node -> node.get(field)).flatMap(JsonTree::text);
  }

  private Optional<String> meta(String name) {
    Function<String, String> query = key -> "meta[" + key + "=" + name + "]";
    return attribute(query.apply("property"), "content")
        .or(() -> attribute(query.apply("name"), "content"));
  }

  private Optional<String> attribute(String query, String name) {
    return page.select(query).stream()
        .map((Element element) -> element.attr(name))
        .flatMap(value -> nonBlank(value).stream())
        .findFirst();
  }

  private static Optional<String> nonBlank(String words) {
    return Optional.of(words.strip()).filter(some -> !some.isEmpty());
  }
}
