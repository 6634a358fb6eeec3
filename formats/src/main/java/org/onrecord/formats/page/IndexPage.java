package org.onrecord.formats.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.formats.page.IndexEntry.Promise;
import org.onrecord.formats.view.Dates;
import org.onrecord.output.Html;
import org.onrecord.output.HtmlHead;

/** The page over all articles: a search, who speaks, what is promised, and every article. */
final class IndexPage {

  private static final HtmlHead HEAD = HtmlHead.scripted(IndexPage.class, "index.js", "index.css");

  /** A promise and the article it is in. */
  private record Row(IndexEntry article, Promise promise) {}

  private final List<IndexEntry> entries;
  private final Html html = new Html();
  private final String page;

  IndexPage(List<IndexEntry> entries) {
    this.entries = entries;
    HEAD.begin(html, "en", "On record");
    html.begin("header", "class", "top").line();
    html.element("h1", "On record").line();
    filters();
    html.end().line().begin("main").line();
    articles();
    promises();
    html.end().line();
    HEAD.end(html);
    this.page = html.finish();
  }

  @Override
  public String toString() {
    return page;
  }

  /** Shown by the script, without which they would do nothing. */
  private void filters() {
    html.begin("div", "class", "filters", "id", "filters", "role", "search", "hidden", "").line();
    html.begin("label").words("Search ");
    html.begin("input", "type", "search", "id", "search", "autocomplete", "off").end().line();
    html.begin("label").words("Speaker ").begin("select", "id", "speaker");
    html.element("option", "anybody", "value", "");
    speakers()
        .forEach((name, count) -> html.element("option", name + " (" + count + ")", "value", name));
    html.end().end().line();
    html.begin("p", "id", "found", "role", "status").end().line();
    html.end().line();
  }

  /** By name, with the number of articles in which each speaks. */
  private Map<String, Integer> speakers() {
    Map<String, Integer> speakers = new TreeMap<>();
    entries.stream()
        .flatMap(entry -> entry.speakers().stream())
        .forEach(name -> speakers.merge(name, 1, Integer::sum));
    return speakers;
  }

  private void articles() {
    table(
        "articles",
        "Articles",
        entries.size(),
        "Article",
        "Date",
        "Who speaks",
        "Quotes",
        "Open promises");
    for (IndexEntry entry : entries) {
      html.begin("tr", "data-speakers", speakerKeys(entry.speakers()));
      html.begin("th", "scope", "row").element("a", entry.title(), "href", entry.page());
      html.words(" ").element("span", origin(entry), "class", "origin");
      html.end();
      cell("Date", entry.date().orElse(""));
      cell("Who speaks", String.join(", ", entry.speakers()));
      cell("Quotes", Integer.toString(entry.quotes()));
      cell("Open promises", Integer.toString(entry.promises().size()));
      html.end().line();
    }
    endTable();
  }

  /** Who published it, and its id, by which it is searched too. */
  private static String origin(IndexEntry entry) {
    return entry.publisher().map(publisher -> publisher + ", " + entry.id()).orElse(entry.id());
  }

  private void promises() {
    List<Row> rows =
        entries.stream()
            .flatMap(entry -> entry.promises().stream().map(promise -> new Row(entry, promise)))
            .sorted(Comparator.comparing(row -> day(row.promise)))
            .toList();
    table(
        "promises",
        "Open promises by due date",
        rows.size(),
        "Due",
        "Who",
        "What",
        "Kind",
        "Article");
    for (Row row : rows) {
      Promise promise = row.promise;
      html.begin("tr", "data-speakers", speakerKeys(promise.by()));
      due(promise);
      cell("Who", String.join(", ", promise.by()));
      html.begin("td", "data-label", "What");
      html.element("a", promise.action(), "href", promise.page()).end();
      cell("Kind", promise.kind());
      html.begin("td", "data-label", "Article");
      html.element("a", row.article.title(), "href", row.article.page()).end();
      html.end().line();
    }
    endTable();
  }

  /** What has no date comes last. */
  private static LocalDate day(Promise promise) {
    return promise.day().orElse(LocalDate.MAX);
  }

  private void due(Promise promise) {
    html.begin("th", "scope", "row");
    Optional<String> date = promise.date().map(Dates::shown);
    date.ifPresent(value -> html.element("span", value, "class", "date").words(" "));
    html.element("span", promise.due().orElse("no date"), "class", "words").end();
  }

  private void table(String id, String title, int rows, String... columns) {
    html.begin("section", "id", id, "aria-labelledby", id + "-title").line();
    html.begin("h2", "id", id + "-title").words(title + " ");
    html.element("span", Integer.toString(rows), "class", "count").end().line();
    html.begin("table").begin("thead").begin("tr");
    for (String column : columns) {
      html.element("th", column, "scope", "col");
    }
    html.end().end().line().begin("tbody").line();
  }

  private void endTable() {
    html.end().end().end().line();
  }

  /** On narrow screens each cell says itself what it is. */
  private void cell(String column, String value) {
    html.element("td", value, "data-label", column);
  }

  /** Each name between bars, so that none is found in another. */
  private static String speakerKeys(List<String> names) {
    return "|" + String.join("|", names) + "|";
  }
}
