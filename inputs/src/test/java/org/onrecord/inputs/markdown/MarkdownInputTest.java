package org.onrecord.inputs.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.ArticleParser;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.FormatException;
import org.onrecord.format.Formats;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.SourceText;

class MarkdownInputTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static Article read(String file) throws FormatException {
    return new MarkdownInput().read(SourceText.of("a", file), PARSER).article();
  }

  private static final String PIER =
      """
      ---
      title: "Town and ferry firm make peace"
      author: [Vera Lind, Tom Okoro]
      date: 2026-11-24
      publisher: Alder Bay Echo
      url: https://echo.example/pier
      tags: [ferries]
      ---

      The ferry company **Norsund** has promised to build a [new pier](https://norsund.example/pier
      "Pier") by 2030.

      > “We *broke* the old one,” [Ann Roe](/people/roe), its chief executive, told the town
      > council. “No fare will rise.”

      ![The pier](pier.jpg "said Tom Hollis")

      ## What comes next

      - The mayor, __Tom Okoro__, called the offer “a start\\.”

      ```
      “Code,” said Bob Null.
      ```
      """;

  @Test
  void takesHeadlineBylineAndPublicationFromFrontMatter() throws FormatException {
    Article article = read(PIER);
    assertThat(article.text()).isEqualTo(PIER);
    assertThat(article.headline().map(article::words)).hasValue("Town and ferry firm make peace");
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind", "Tom Okoro"));
    assertThat(article.byline().map(byline -> article.words(byline.span())))
        .hasValue("Vera Lind, Tom Okoro");
    assertThat(article.publication())
        .hasValueSatisfying(
            publication -> {
              assertThat(publication.date()).hasValue("2026-11-24");
              assertThat(publication.publisher()).hasValue("Alder Bay Echo");
              assertThat(publication.url()).hasValue("https://echo.example/pier");
            });
  }

  @Test
  void pointsAtTheCharactersOfTheFile() throws FormatException {
    Article article = read(PIER);
    assertThat(article.quotes())
        .extracting(article::words)
        .contains("“We *broke* the old one,” “No fare will rise.”", "the offer “a start\\.”");
    assertThat(article.actors())
        .extracting(Actor::name)
        .contains("Norsund", "Ann Roe", "Tom Okoro")
        .doesNotContain("Bob Null", "Tom Hollis");
    assertThat(article.commitments())
        .singleElement()
        .satisfies(
            promise ->
                assertThat(article.words(promise.action()))
                    .startsWith("to build a [new pier](https://norsund.example/pier")
                    .endsWith("by 2030"));
  }

  @Test
  void isReadBackFromJsonWithoutLoss() throws IOException {
    Article article = read(PIER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Formats.json().write(article, out);
    assertThat(ArticleReader.json().read(out.toString(StandardCharsets.UTF_8)).article())
        .isEqualTo(article);
  }

  @Test
  void takesTheFirstHeadingForTheHeadlineWhereNoTitleIsGiven() throws FormatException {
    Article article = read("# Peace *at last*\nAnn Roe said she would come.\n");
    assertThat(article.headline().map(article::words)).hasValue("Peace *at last");
    assertThat(article.paragraphs())
        .extracting(article::words)
        .containsExactly("Ann Roe said she would come.");
  }

  @Test
  void doesNotRepeatATitleThatIsAHeadingToo() throws FormatException {
    Article article = read("---\ntitle: Peace at last\n---\n# Peace at Last\n\nAnn Roe said no.\n");
    assertThat(article.headline().map(article::words)).hasValue("Peace at last");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void readsBylinesInTheBody() throws FormatException {
    Article article = read("# Peace at last\n\n*By Vera Lind*\n\nAnn Roe said no.\n");
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind"));
  }

  @Test
  void countsRightBehindEmojiAndWindowsLineEnds() throws FormatException {
    String file =
        "\uFEFF---\r\ntitle: 😀 Peace 😀\r\ndate: 2026-11-24 10:30:00 +0100\r\n---\r\n\r\n“No 😀,” said **Ann Roe**.\r\n";
    Article article = read(file);
    assertThat(article.headline().map(article::words)).hasValue("😀 Peace 😀");
    assertThat(article.quotes()).extracting(article::words).containsExactly("“No 😀,”");
    assertThat(article.publication().flatMap(p -> p.date())).hasValue("2026-11-24");
  }

  @Test
  void takesNoCharacterForAnotherBehindEmojiInFrontMatter() throws FormatException {
    String file =
        "---\ntitle: Fares 😀😀\nx: 😀\n---\n\n**Norsund** promised to build a pier by 2030.\n";
    Article article = read(file);
    assertThat(article.paragraphs())
        .extracting(article::words)
        .containsExactly("Norsund** promised to build a pier by 2030.");
    assertThat(article.actors().get(0).mentions())
        .extracting(mention -> article.words(mention.span()))
        .containsExactly("Norsund");
  }

  @Test
  void readsEntitiesAsWhatTheyStandFor() throws FormatException {
    Article article =
        read(
            "# Rain\n\nIt rained &#x1F600; today.\n\n&ldquo;Yes,&rdquo; Ann Roe said. &quot;No,&quot; Tom&nbsp;Okoro"
                + " said.\n");
    assertThat(article.quotes())
        .extracting(article::words)
        .containsExactly("&ldquo;Yes,&rdquo;", "&quot;No,&quot;");
    assertThat(article.actors()).extracting(Actor::name).containsExactly("Ann Roe", "Tom Okoro");
  }

  @Test
  void readsWordsAtTheEndsOfLinesAsWords() throws FormatException {
    Article article =
        read("# Rain\n\nIt rained on the house of Ann\nRoe, who said no to\nTom Okoro.\n");
    assertThat(article.actors()).extracting(Actor::name).containsExactly("Ann Roe", "Tom Okoro");
  }

  @Test
  void takesTheNamesOfAuthorsThatAreMoreThanNames() throws FormatException {
    Article article =
        read(
            """
            ---
            title: Rain
            url: /2026/rain/
            author:
            - name: Vera Lind
              email: v@a.example
            - Tom Okoro
            ---

            It rained.
            """);
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind", "Tom Okoro"));
    assertThat(article.publication()).isEmpty();
  }

  @Test
  void refusesFrontMatterThatDoesNotEndOrIsInToml() throws FormatException {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("---\ntitle: Rain\n\nIt rained.\n"))
        .withMessageStartingWith("1:1: the front matter does not end");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("+++\ntitle = \"Rain\"\n+++\n\nIt rained.\n"))
        .withMessageStartingWith("1:1: front matter in TOML");
    assertThat(read("---\n\nAnn Roe said no.\n\nIt rained.\n").paragraphs()).isNotEmpty();
  }

  @Test
  void saysWhereFrontMatterIsWrong() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("---\ntitle: Peace\ndate: yesterday\n---\n"))
        .withMessage("3:7: date \"yesterday\" is no date; write one such as 2026-11-24");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("---\ntitle: [\n---\n"))
        .withMessageContaining("malformed YAML");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("---\na: 1\na: 2\n---\n"))
        .withMessageStartingWith("3:1: \"a\" is given twice");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> read("---\n- a\n---\n"))
        .withMessageStartingWith("2:1: front matter is a list of fields");
  }

  @Test
  void readsAnyFile() throws FormatException {
    for (String file :
        List.of(
            "",
            "\uFEFF",
            "---",
            "---\n",
            "---\n---",
            "---\n---\n",
            "&quot;a&quot; said Bob.",
            "\\",
            "`",
            "![",
            "[a](")) {
      assertThat(read(file).text()).isEqualTo(file);
    }
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files =
        Files.walk(Path.of("..", "examples", "newsroom", "src", "main", "articles"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsInMarkdownWhatItFindsInPlainText(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("\\R+", "\n\n"); // each line a paragraph
    Article plain = PARSER.parse(SourceText.of("a", text));
    Article markdown = read("# " + text);
    assertThat(markdown.quotes())
        .extracting(markdown::words)
        .isEqualTo(plain.quotes().stream().map(plain::words).toList());
    assertThat(markdown.actors())
        .extracting(Actor::name)
        .isEqualTo(plain.actors().stream().map(Actor::name).toList());
    assertThat(markdown.commitments())
        .extracting(promise -> markdown.words(promise.action()))
        .isEqualTo(
            plain.commitments().stream().map(promise -> plain.words(promise.action())).toList());
  }

  @Test
  void readsHostileFiles() throws FormatException {
    for (String file :
        List.of(
            "&".repeat(300_000),
            "*a ".repeat(50_000),
            "[a](".repeat(50_000),
            "> ".repeat(20_000))) {
      assertThat(read(file).text()).isEqualTo(file);
    }
    String aliases = "---\na: &a [b, b]\ntitle: &c [*a, *a]\nauthor: &d [*d, *c]\n---\nYes.\n";
    assertThat(read(aliases).text()).isEqualTo(aliases);
  }
}
