package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleInput;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.Extract;
import org.onrecord.format.FormatException;
import org.onrecord.format.Inputs;
import org.onrecord.inputs.known.FirstLine;
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

  /** A byline stands among the first lines, and is short. */
  private static final int HEAD_LINES = 5;

  private static final int LONGEST_BYLINE = 200;
  private static final Pattern BY = Pattern.compile("^(?i:by)\\s+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private static final List<String> TEXT =
      List.of("text", "maintext", "articleBody", "body", "content");
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
        parsed(line.text().replaceFirst("^\uFEFF", "").strip())
            .orElseThrow(() -> new FormatException(TOP, "no article: an object with a \"text\""));
    if (article.get("schemaVersion").isPresent()) {
      return Extract.whole(ArticleReader.json().read(line.text()).article().withId(line.id()));
    }
    Optional<ArticleInput> item = inputs.forFileName(ITEM);
    Optional<String> said =
        fields(article, TEXT).flatMap(text -> text.verbatim().stream()).findFirst();
    if (said.isEmpty() && article.get("uri").isPresent() && item.isPresent()) {
      return item.get().read(line, parser);
    }
    String body =
        said.orElseThrow(
            () -> new FormatException(TOP, "no \"text\", which is that of the article"));
    return Extract.whole(
        parser.parse(
            new SourceText(
                line.id(),
                withHead(article, body),
                Publications.before(publication(article), line.publication()))));
  }

  /** Whoever takes a file of JSON for one of JSON Lines learns it here. */
  private static Optional<JsonTree> parsed(String line) throws FormatException {
    try {
      return JsonTree.parseWhole(line);
    } catch (FormatException e) {
      boolean isWhole = line.startsWith("{") && line.endsWith("}");
      throw isWhole
          ? e
          : new FormatException(
              e.position(), e.problem() + "; in JSON Lines each line is a whole object, {…}");
    }
  }

  /** Headline and authors stand above the text, unless it has them itself. */
  private static String withHead(JsonTree article, String body) {
    String headline =
        text(article, HEADLINE).map(words -> BLANKS.matcher(words).replaceAll(" ")).orElse("");
    List<String> authors = authors(article);
    FirstLine first = FirstLine.of(body);
    boolean isTitled = headline.isEmpty() || first.says(headline);
    boolean isSigned = authors.isEmpty() || isSigned(body, authors);
    if (isTitled && isSigned) {
      return body;
    }
    String byline = isSigned ? "" : "By " + String.join(", ", authors) + "\n\n";
    if (headline.isEmpty()) {
      return byline + body;
    }
    return isTitled
        ? first.line() + "\n\n" + byline + first.rest()
        : headline + "\n\n" + byline + body;
  }

  private static boolean isSigned(String body, List<String> authors) {
    String all = FirstLine.plain(String.join(", ", authors));
    List<String> names = authors.stream().map(FirstLine::plain).toList();
    return body.lines()
        .filter(line -> !line.isBlank())
        .limit(HEAD_LINES)
        .filter(line -> line.length() <= LONGEST_BYLINE)
        .map(FirstLine::plain)
        .anyMatch(line -> line.equals(all) || isByline(line, names));
  }

  private static boolean isByline(String line, List<String> names) {
    String by = BY.matcher(line).replaceFirst("");
    return !by.equals(line)
        && names.stream().anyMatch(name -> by.contains(name) || name.contains(by));
  }

  private static List<String> authors(JsonTree article) {
    return fields(article, AUTHORS)
        .findFirst()
        .map(JsonTree::elements)
        .orElseGet(Stream::empty)
        .flatMap(author -> name(author).stream())
        .map(name -> BLANKS.matcher(BY.matcher(name).replaceFirst("")).replaceAll(" "))
        .filter(name -> !name.contains("://")) // the page of an author
        .distinct()
        .toList();
  }

  private static Publication publication(JsonTree article) {
    return Publication.builder()
        .publisher(fields(article, PUBLISHER).flatMap(field -> name(field).stream()).findFirst())
        .url(text(article, URL).filter(Publications::isUrl))
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
