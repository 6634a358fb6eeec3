package org.onrecord.inputs.ninjs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    return all.stream()
        .filter(one -> text(one, "role").filter("main"::equals).isPresent())
        .findFirst()
        .or(() -> all.stream().findFirst());
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
    return list("bodies")
        .filter(NinjsItem::isMarkup)
        .findFirst()
        .flatMap(body -> text(body, "value"))
        .or(() -> main("bodies").flatMap(body -> text(body, "value")).map(NinjsItem::paragraphs))
        .map(html -> Jsoup.parse("<article>" + html + "</article>"))
        .orElseGet(() -> Jsoup.parse(""));
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
        .url(text(root, "uri").filter(uri -> uri.matches("https?://.*")))
        .date(
            text(root, "versionCreated")
                .or(() -> text(root, "firstCreated"))
                .map(Publications::day)
                .filter(Edtf::isValid))
        .build();
  }
}
