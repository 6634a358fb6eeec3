package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.quotation.PairedMarksFinder;
import org.onrecord.format.ArticleFormat;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

class ArticleTreeTest {

  @TempDir private Path root;
  private Workplace work;

  @BeforeEach
  void makeFolders() throws IOException {
    work = new Workplace(root);
  }

  @Test
  void refusesAnArticleWhosePageWouldBeTheIndex() throws IOException {
    Outcome outcome =
        work.with("index.txt", Workplace.SOUND).with("a.txt", Workplace.OTHER).convert("html");

    assertThat(work.faults())
        .containsExactly(
            "in/index.txt:1:1: error [ArticleHasItsOwnOutput] its index.html would take the place"
                + " of another article's, of a file over all articles or of a report; rename the"
                + " article");
    assertThat(outcome.unreadable()).isEqualTo(1);
    assertThat(work.written()).containsExactly("a.html", "index.html");
    assertThat(work.convert("json").unreadable()).isZero();
  }

  @Test
  void refusesAnArticleThatWouldTakeTheFileOfAnother() throws IOException {
    work.with("a.ninjs.txt", Workplace.SOUND).with("a.txt", Workplace.OTHER);

    assertThat(work.convert("json", "ninjs").unreadable()).isEqualTo(1);
    assertThat(work.faults()).singleElement().asString().startsWith("in/a.txt:1:1: error");
  }

  @Test
  void writesEachFormatInTheFoldersOfTheSources() throws IOException {
    work.with("bridge.txt", Workplace.SOUND).with("world/north/ferry.txt", Workplace.SOUND);

    Outcome outcome = work.convert("json", "yaml", "jsonl");

    assertThat(work.written())
        .containsExactly(
            "articles.jsonl",
            "bridge.json",
            "bridge.yaml",
            "world/north/ferry.json",
            "world/north/ferry.yaml");
    assertThat(outcome.articles()).isEqualTo(2);
    assertThat(outcome.unreadable()).isZero();
  }

  @Test
  void givesArticlesTheIdsOfTheirPathsInTheirOrder() throws IOException {
    work.with("b.txt", Workplace.SOUND)
        .with("a/z.txt", Workplace.SOUND)
        .with("a/B.v2.txt", Workplace.SOUND)
        .with("ä.txt", Workplace.SOUND);

    work.convert("jsonl");

    assertThat(work.read("articles.jsonl").lines())
        .map(line -> line.replaceAll(".*?\"id\":\"([^\"]+)\".*", "$1"))
        .containsExactly("a/B.v2", "a/z", "b", "ä");
  }

  @Test
  void readsRecordsBackAsTheyWereWritten() throws IOException {
    work.with("bridge.txt", Workplace.SOUND).convert("json");
    byte[] first = Files.readAllBytes(work.out.resolve("bridge.json"));
    Files.delete(work.in.resolve("bridge.txt"));
    work.with("bridge.json", first);

    work.convert("json");

    assertThat(work.out.resolve("bridge.json")).hasBinaryContent(first);
    assertThat(work.faults()).isEmpty();
  }

  @Test
  void writesTheRecordThatAPersonMadeOfAText() throws IOException {
    Article draft =
        ArticleParser.standard()
            .parse(SourceText.of("bridge", Workplace.SOUND))
            .withLanguage("en-GB");
    work.with("bridge.txt", Workplace.SOUND).with("bridge.yaml", yaml(draft));

    work.convert("json");

    assertThat(work.read("bridge.json")).contains("\"language\": \"en-GB\"");
    assertThat(work.faults()).isEmpty();
  }

  @Test
  void holdsARecordAgainstTheTextBesideIt() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    work.with("bridge.txt", Workplace.SOUND.replace("oldest", "eldest"))
        .with("bridge.yaml", yaml(draft));

    work.validate();

    assertThat(work.faults())
        .singleElement()
        .asString()
        .startsWith("in/bridge.txt:1:20: error [RecordMatchesText]");
  }

  @Test
  void pointsAtTheTextForTextsAndAtTheRecordForFacts() throws IOException {
    Article draft = ArticleParser.standard().parse(SourceText.of("bridge", Workplace.SOUND));
    Article broken = draft.withText(draft.text() + "\nHe said “no\n").withSchemaVersion("9");
    work.with("bridge.txt", broken.text()).with("bridge.json", json(broken));

    work.validate();

    assertThat(work.faults())
        .singleElement()
        .asString()
        .startsWith("in/bridge.json:2:20: error [SchemaVersionIsKnown]");
  }

  @Test
  void convertsUnderTheIdOfThePathWhateverARecordSays() throws IOException {
    Article elsewhere = ArticleParser.standard().parse(SourceText.of("../../elsewhere", "Words."));
    work.with("bridge.json", json(elsewhere));

    work.convert("json");

    assertThat(work.written()).containsExactly("bridge.json");
    assertThat(work.read("bridge.json")).contains("\"id\": \"bridge\"");
    assertThat(work.faults())
        .anyMatch(line -> line.startsWith("in/bridge.json:3:9: error [IdMatchesPath]"));
  }

  @Test
  void takesTextsInTheEncodingThatIsNamed() throws IOException {
    work.with("cafe.txt", "Café shut\n\nBy Vera Lind\n".getBytes(StandardCharsets.ISO_8859_1))
        .encodedIn(StandardCharsets.ISO_8859_1);

    work.convert("json");

    assertThat(work.read("cafe.json")).contains("Café shut");
  }

  @Test
  void resolvesDatesAgainstTheDayOfPublication() throws IOException {
    work.with(
            "a.txt",
            "Port to reopen\n\nThe mayor, Ann Roe, promised to reopen the port by Friday.\n")
        .publishedOn("2026-11-24");

    work.convert("json");

    assertThat(work.read("a.json"))
        .contains("\"publication\": {")
        .contains("\"date\": \"2026-11-24\"")
        .contains("\"date\": \"2026-11-27\"");
  }

  @Test
  void writesTheSameBytesAgain() throws IOException {
    work.with("a.txt", Workplace.SOUND).with("b/c.txt", Workplace.SOUND).convert("jsonl", "yaml");
    String lines = work.read("articles.jsonl");
    String yaml = work.read("b/c.yaml");

    work.convert("jsonl", "yaml");

    assertThat(work.read("articles.jsonl")).isEqualTo(lines);
    assertThat(work.read("b/c.yaml")).isEqualTo(yaml);
  }

  @Test
  void doesNotTakeItsOutputForArticles() throws IOException {
    work.with("a.txt", Workplace.SOUND);
    ArticleTree tree = work.tree();
    Path inside = work.in.resolve("records");
    List<ArticleFormat> json = List.of(Formats.json());

    tree.convert(json, run(inside));
    Outcome again = tree.convert(json, run(inside));
    Outcome check = tree.validate(run(inside));

    assertThat(again.articles()).isEqualTo(1);
    assertThat(check.articles()).isEqualTo(1);
    assertThat(inside.resolve("records")).doesNotExist();
  }

  private static RunSettings run(Path output) {
    return RunSettings.of(new OutputFolder(output), Workplace.policy(), article -> {});
  }

  @Test
  void writesAnEmptyListWhereThereAreNoArticles() throws IOException {
    Outcome outcome = work.convert("json", "jsonl");

    assertThat(outcome.articles()).isZero();
    assertThat(work.read("articles.jsonl")).isEmpty();
  }

  @Test
  void goesOnWhenAStageFails() throws IOException {
    work.with("a.txt", "Bad\n").with("b.txt", Workplace.SOUND);
    ArticleParser failing =
        ArticleParser.builder()
            .quotationFinder(
                document -> {
                  if (document.text().startsWith("Bad")) {
                    throw new IllegalStateException("no such mark");
                  }
                  return new PairedMarksFinder().find(document);
                })
            .build();

    Outcome outcome =
        work.tree(failing)
            .convert(
                List.of(Formats.named("json")),
                RunSettings.of(
                    new OutputFolder(work.out),
                    Workplace.policy(),
                    article ->
                        article
                            .results()
                            .forEach(each -> work.lines.add(each.finding().message()))));

    assertThat(work.lines)
        .contains(
            "On Record failed on this article; please report it:"
                + " java.lang.IllegalStateException: no such mark");
    assertThat(outcome.unreadable()).isEqualTo(1);
    assertThat(work.written()).containsExactly("b.json");
  }

  static byte[] json(Article article) throws IOException {
    return bytes(article, "json");
  }

  static byte[] yaml(Article article) throws IOException {
    return bytes(article, "yaml");
  }

  static byte[] bytes(Article article, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((DocumentFormat) Formats.named(format)).write(article, out);
    return out.toByteArray();
  }
}
