package org.onrecord.inputs.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.onrecord.inputs.known.FirstLine;
import org.onrecord.inputs.known.JsonTree;
import org.onrecord.inputs.known.Publications;
import org.onrecord.model.Edtf;
import org.onrecord.model.Publication;

/**
 * One item of news. Version 3 writes {@code contentType}, version 2 {@code contenttype}.
 *
 * @param root the item as JSON
 */
record NinjsItem(JsonTree root) {

  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*\\R\\s*");

  boolean isItem() {
    return text(root, "uri").isPresent();
  }

  private static Optional<JsonTree> get(JsonTree node, String name) {
    return node.get(name).or(() -> node.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Optional<String> text(JsonTree node, String name) {
    return get(node, name).flatMap(JsonTree::text);
  }

  private Stream<JsonTree> list(String name) {
    return get(root, name).stream().flatMap(JsonTree::elements);
  }

  /** The main one, or the first. */
  private Optional<JsonTree> main(String name) {
    List<JsonTree> all = list(name).toList();
    return all.stream().filter(NinjsItem::isMain).findFirst().or(() -> all.stream().findFirst());
  }

  private static boolean isMain(JsonTree one) {
    return text(one, "role").filter("main"::equals).isPresent();
  }

  Optional<String> headline() {
    return main("headlines")
        .flatMap(headline -> text(headline, "value"))
        .or(() -> text(root, "title"))
        .map(words -> Jsoup.parseBodyFragment(words).text());
  }

  /** {@return the statement of who wrote it, without its "By"} */
  Optional<String> by() {
    return text(root, "by").map(words -> words.replaceFirst("(?i)^by\\s+", ""));
  }

  /** {@return the names in a statement: "Ann Roe, Tom Okoro and Vera Lind" are three} */
  static List<String> authors(String by) {
    return by.contains(" and ") ? List.of(by.split(", | and ")) : List.of(by);
  }

  Optional<String> language() {
    return text(root, "language");
  }

  /**
   * {@return the body as a page: one in HTML, since that has paragraphs, before one in plain text}
   */
  Document body() {
    return chosenBody()
        .flatMap(body -> text(body, "value").map(value -> isMarkup(body) ? value : plain(value)))
        .map(html -> Jsoup.parse("<article>" + html + "</article>"))
        .orElseGet(() -> Jsoup.parse(""));
  }

  /** One whose role is not main, such as a teaser, only where none is. */
  private Optional<JsonTree> chosenBody() {
    List<JsonTree> all = list("bodies").toList();
    List<JsonTree> main = all.stream().filter(NinjsItem::isMain).toList();
    List<JsonTree> asked = main.isEmpty() ? all : main;
    return asked.stream()
        .filter(NinjsItem::isMarkup)
        .findFirst()
        .or(() -> asked.stream().findFirst());
  }

  private String plain(String value) {
    return paragraphs(withoutHead(value));
  }

  /** Some repeat in the body what the item says apart: headline and author above the text. */
  private String withoutHead(String value) {
    FirstLine first = FirstLine.of(value);
    if (headline().filter(first::says).isEmpty()) {
      return value;
    }
    FirstLine second = FirstLine.of(first.rest());
    boolean isByline = by().filter(by -> second.says(by) || second.says("By " + by)).isPresent();
    return isByline ? second.rest() : first.rest();
  }

  private static boolean isMarkup(JsonTree body) {
    return text(body, "contentType").filter(type -> type.contains("html")).isPresent();
  }

  /** Blank lines part paragraphs; where there are none, line ends do. */
  private static String paragraphs(String plain) {
    boolean blankLines = BLANK_LINES.matcher(plain).find();
    Stream<String> parts = blankLines ? BLANK_LINES.splitAsStream(plain) : plain.lines();
    StringBuilder html = new StringBuilder();
    parts.forEach(part -> html.append("<p>").append(escaped(part)).append("</p>"));
    return html.toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }

  Publication publication() {
    return Publication.builder()
        .publisher(
            list("infoSources")
                .filter(source -> text(source, "role").filter("publisher"::equals).isPresent())
                .flatMap(source -> text(source, "name").stream())
                .findFirst())
        .url(text(root, "uri").filter(Publications::isUrl))
        .date(
            text(root, "versionCreated")
                .or(() -> text(root, "firstCreated"))
                .map(Publications::day)
                .filter(Edtf::isValid))
        .build();
  }
}
