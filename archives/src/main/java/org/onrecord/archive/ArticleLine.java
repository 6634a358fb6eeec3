package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.format.Inputs;
import org.onrecord.inputs.known.JsonTree;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;
import org.onrecord.text.LineMap.Position;

/**
 * A line of JSON Lines: a record, an item of ninjs, or an object with a {@code text} and what else
 * is known of the article, by any of the names that are usual.
 */
final class ArticleLine implements ArticleInput {

  /** What stands for the name of a file of one line. */
  static final String FILE_NAME = "line.jsonl";

  private static final String ITEM = "line.ninjs.json";
  private static final Position TOP = new Position(1, 1);

  private static final List<String> HEADLINE = List.of("headline", "title");
  private static final List<String> AUTHORS = List.of("authors", "author", "byline");
  private static final List<String> PUBLISHER =
      List.of("publisher", "source", "source_domain", "domain");
  private static final List<String> URL = List.of("url", "uri", "link");
  private static final List<String> DATE =
      List.of("publishedOn", "datePublished", "published", "publish_date", "date_publish", "date");

  private final Inputs inputs;

  ArticleLine(Inputs inputs) {
    this.inputs = inputs;
  }

  @Override
  public Set<String> endings() {
    return Set.of(".jsonl");
  }

  @Override
  public Extract read(SourceText line, ArticleParser parser) throws FormatException {
    JsonTree article =
        JsonTree.parseWhole(line.text().replaceFirst("^\uFEFF", ""))
            .orElseThrow(() -> new FormatException(TOP, "no article: an object with a \"text\""));
    if (article.get("schemaVersion").isPresent()) {
      return Extract.whole(ArticleReader.json().read(line.text()).article().withId(line.id()));
    }
    Optional<ArticleInput> item = inputs.forFileName(ITEM);
    if (article.get("text").isEmpty() && article.get("uri").isPresent() && item.isPresent()) {
      return item.get().read(line, parser);
    }
    String body =
        article
            .get("text")
            .flatMap(JsonTree::verbatim)
            .orElseThrow(
                () -> new FormatException(TOP, "no \"text\", which is that of the article"));
    return Extract.whole(
        parser.parse(
            new SourceText(
                line.id(),
                withHead(article, body),
                Publications.before(publication(article), line.publication()))));
  }

  /** Headline and authors stand above the text, unless it has them itself. */
  private static String withHead(JsonTree article, String body) {
    String start = body.stripLeading();
    String headline = text(article, HEADLINE).filter(words -> !start.startsWith(words)).orElse("");
    String authors = String.join(", ", authors(article));
    boolean isSigned = authors.isEmpty() || body.contains(authors);
    return (headline.isEmpty() ? "" : headline + "\n\n")
        + (isSigned ? "" : (authors.startsWith("By ") ? "" : "By ") + authors + "\n\n")
        + body;
  }

  private static List<String> authors(JsonTree article) {
    return fields(article, AUTHORS)
        .findFirst()
        .map(JsonTree::elements)
        .orElseGet(Stream::empty)
        .flatMap(author -> name(author).stream())
        .distinct()
        .toList();
  }

  private static Publication publication(JsonTree article) {
    return Publication.builder()
        .publisher(fields(article, PUBLISHER).flatMap(field -> name(field).stream()).findFirst())
        .url(text(article, URL).filter(url -> url.matches("https?://.*")))
        .date(text(article, DATE).map(Publications::day).filter(Edtf::isValid))
        .build();
  }

  /** Of a person or body the name, which may be all that is said. */
  private static Optional<String> name(JsonTree field) {
    return field.get("name").or(() -> Optional.of(field)).flatMap(JsonTree::text);
  }

  private static Optional<String> text(JsonTree article, List<String> names) {
    return fields(article, names).flatMap(field -> field.text().stream()).findFirst();
  }

  private static Stream<JsonTree> fields(JsonTree article, List<String> names) {
    return names.stream().flatMap(name -> article.get(name).stream());
  }
}
