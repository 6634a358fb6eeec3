package org.onrecord.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.formats.MemoryFolder;
import org.onrecord.formats.Samples;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Article;

class CsvFormatTest {

  private static final CsvFormat FORMAT = new CsvFormat();

  /** Reads a file by the grammar of RFC 4180, strictly. */
  private static List<Map<String, String>> read(String file) {
    assertThat(file).startsWith("\uFEFF").endsWith("\r\n");
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    int at = 1;
    while (at < file.length()) {
      StringBuilder cell = new StringBuilder();
      if (file.charAt(at) == '"') {
        at++;
        while (file.charAt(at) != '"' || file.charAt(at + 1) == '"') {
          at += file.charAt(at) == '"' ? 1 : 0;
          cell.append(file.charAt(at++));
        }
        at++;
      } else {
        while (",\r".indexOf(file.charAt(at)) < 0) {
          assertThat(file.charAt(at)).isNotIn('"', '\n');
          cell.append(file.charAt(at++));
        }
      }
      row.add(cell.toString());
      if (file.charAt(at) == ',') {
        at++;
      } else {
        assertThat(file.substring(at, at + 2)).isEqualTo("\r\n");
        at += 2;
        rows.add(row);
        row = new ArrayList<>();
      }
    }
    List<String> header = rows.get(0);
    assertThat(header).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(cells -> assertThat(cells).hasSameSizeAs(header));
    return rows.stream()
        .skip(1)
        .map(
            cells ->
                IntStream.range(0, header.size())
                    .boxed()
                    .collect(Collectors.toMap(header::get, cells::get)))
        .toList();
  }

  private static List<Map<String, String>> table(String name, List<Article> articles) {
    return read(MemoryFolder.of(FORMAT, articles).getOrDefault(name + ".csv", ""));
  }

  @Test
  void hasARowForEachFact() {
    List<Article> articles = Samples.many();
    assertThat(table("articles", articles)).hasSameSizeAs(articles);
    assertThat(table("quotes", articles))
        .hasSize(articles.stream().mapToInt(article -> article.quotes().size()).sum());
    assertThat(table("commitments", articles))
        .hasSize(articles.stream().mapToInt(article -> article.commitments().size()).sum());
    assertThat(table("actors", articles))
        .hasSize(articles.stream().mapToInt(article -> article.actors().size()).sum());
  }

  @Test
  void canBeReadWhateverArticlesSay() {
    for (Article article : Samples.faulty()) {
      for (String file : MemoryFolder.of(FORMAT, List.of(article)).values()) {
        for (Map<String, String> row : read(file)) {
          assertThat(row.values())
              .allSatisfy(cell -> assertThat(cell).doesNotContain("\0"))
              .allSatisfy(
                  cell -> assertThat(cell).doesNotMatch("(?s)[\\s\\p{Z}\\p{Cntrl}]*[=+@].*"));
        }
      }
    }
  }

  @Test
  void saysWhoPromisedWhat() {
    assertThat(table("commitments", List.of(Samples.emoji())))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("article", "local/pier")
                    .containsEntry("kind", "pledge")
                    .containsEntry("by", "norsund")
                    .containsEntry("by_names", "Norsund")
                    .containsEntry("due_date", "2030"));
  }

  @Test
  void hasTablesOfNothingToo() {
    assertThat(MemoryFolder.of(FORMAT, List.of()))
        .containsOnlyKeys("articles.csv", "quotes.csv", "commitments.csv", "actors.csv");
    assertThat(table("quotes", List.of())).isEmpty();
  }

  private static String nameOf(String name) {
    Actor actor = Actor.builder().id("a").name(name).type(ActorType.PERSON).build();
    Article article = Article.builder().id("a").text("Yes.").addActors(actor).build();
    return table("actors", List.of(article)).get(0).getOrDefault("name", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1 for all",
        "-cmd|' /C calc'!A0",
        "@SUM(1,2)",
        "\t=1",
        "\r\n=1",
        " =1",
        "\u00A0=1",
        "\u200B=1",
        "＝1"
      })
  void writesNoFormula(String name) {
    assertThat(nameOf(name)).isEqualTo("'" + name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Roe",
        "a,b",
        "a;b",
        "say \"yes\"",
        "\"",
        "two\nlines",
        " blank ",
        "-5",
        "0",
        "é😀"
      })
  void keepsWordsAsTheyAre(String name) {
    assertThat(nameOf(name)).isEqualTo(name);
  }
}
