package org.onrecord.inputs.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.format.Extract;
import org.onrecord.model.Actor;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;

class HtmlInputTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static Extract extract(String file) {
    return new HtmlInput().read(SourceText.of("a", file), PARSER);
  }

  private static Article read(String file) {
    return extract(file).article();
  }

  /** A page with JSON-LD in a graph, an article element and what stands around one. */
  private static final String WITH_JSON_LD =
      """
      <!doctype html>
      <html><head><title>Peace | Echo</title>
      <link rel="canonical" href="https://echo.example/pier">
      <script type="application/ld+json">
      {"@context": "https://schema.org", "@graph": [
        {"@type": "WebSite", "name": "Echo"},
        {"@type": ["NewsArticle"], "headline": "Town and ferry firm make peace",
         "author": [{"@type": "Person", "name": "Vera Lind"}, {"@type": "Person", "name": "Tom Hollis"}],
         "publisher": {"@type": "Organization", "name": "Alder Bay Echo"},
         "datePublished": "2026-11-24T08:30:00+01:00"}]}
      </script></head>
      <body><nav><p>“Menu,” said Bob Null.</p></nav>
      <article><h1>Town &amp; ferry firm
        make peace</h1>
      <p>The ferry company <b>Norsund</b> has promised to build a <a href="/pier">new pier</a> by 2030.</p>
      <figure><p>“Cheese,” said Bob Null.</p></figure>
      <p>“We broke the old one,” Ann Roe, its chief executive, told the town council. “No fare
      will rise.”</p>
      <aside><p>“More,” said Bob Null.</p></aside>
      <ul><li>The mayor, Tom Okoro, called the offer “a start.”</li></ul>
      </article><footer>“Imprint,” said Bob Null.</footer></body></html>
      """;

  @Test
  void takesTheArticleOutOfThePage() {
    assertThat(read(WITH_JSON_LD).text())
        .isEqualTo(
            """
            Town & ferry firm make peace

            Vera Lind, Tom Hollis

            The ferry company Norsund has promised to build a new pier by 2030.

            “We broke the old one,” Ann Roe, its chief executive, told the town council. “No fare will rise.”

            The mayor, Tom Okoro, called the offer “a start.”""");
  }

  @Test
  void takesWhatTheMetadataSay() {
    Article article = read(WITH_JSON_LD);
    assertThat(article.headline().map(article::words)).hasValue("Town & ferry firm make peace");
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind", "Tom Hollis"));
    assertThat(article.publication())
        .hasValue(
            Publication.builder()
                .publisher("Alder Bay Echo")
                .url("https://echo.example/pier")
                .date("2026-11-24")
                .build());
    assertThat(article.paragraphs()).hasSize(3);
  }

  @Test
  void findsWhoSaidAndPromisedWhat() {
    Article article = read(WITH_JSON_LD);
    assertThat(article.actors())
        .extracting(Actor::name)
        .contains("Norsund", "Ann Roe", "Tom Okoro")
        .doesNotContain("Bob Null", "Vera Lind");
    assertThat(article.commitments()).hasSize(1);
  }

  @Test
  void knowsWhereInTheFileTheWordsStand() {
    Extract extract = extract(WITH_JSON_LD);
    String text = extract.article().text();
    for (String words : List.of("Norsund", "new pier", "“No fare", "will rise", "“a start.”")) {
      assertThat(extract.origin().applyAsInt(text.indexOf(words)))
          .as(words)
          .isEqualTo(WITH_JSON_LD.indexOf(words));
    }
  }

  @Test
  void takesNoNameOfASiteForTheHeadlineAndNothingThatIsNotShown() {
    Article article =
        read(
            "\uFEFF<html><head><title>Pier opens</title>"
                + "<meta property='og:site_name' content='Alder Echo'></head><body>"
                + "<h1>ALDER ECHO</h1><p style='color:red; Display : none'>Sign in.</p>"
                + "<p>It rained.</p></body></html>");
    assertThat(article.text()).isEqualTo("Pier opens\n\nIt rained.");
    assertThat(article.headline().map(article::words)).hasValue("Pier opens");
  }

  @Test
  void readsPagesWithOpenGraphOnly() {
    Article article =
        read(
            """
            <html><head><meta property="og:title" content="Peace at last">
            <meta property="og:site_name" content="Echo"><meta name="author" content="Vera Lind">
            <meta property="og:url" content="https://echo.example/peace">
            <meta property="article:published_time" content="2026-11-24">
            <body><main><div>“No,” said Ann Roe.<br><br>It rained<br>all day.</div></main>
            """);
    assertThat(article.text())
        .isEqualTo("Peace at last\n\nVera Lind\n\n“No,” said Ann Roe.\n\nIt rained all day.");
    assertThat(article.publication().flatMap(Publication::date)).hasValue("2026-11-24");
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind"));
  }

  @Test
  void readsTheBodyOfTheMetadataWhereThePageHasNone() {
    Article article =
        read(
            """
            <script type="application/ld+json">{"@type": "ReportageNewsArticle",
            "headline": "Peace at last", "author": "Vera Lind",
            "articleBody": "“No,” said Ann Roe.\\n\\nIt rained all day."}</script><div id="app"></div>
            """);
    assertThat(article.text())
        .isEqualTo("Peace at last\n\nVera Lind\n\n“No,” said Ann Roe.\n\nIt rained all day.");
    assertThat(article.quotes()).hasSize(1);
  }

  @Test
  void readsMicrodataAndTheTextsOwnByline() {
    Article article =
        read(
            """
            <article itemscope itemtype="https://schema.org/NewsArticle"><h1>Peace at last</h1>
            <meta name="author" content="Vera Lind">
            <div itemprop="articleBody"><p>By Vera Lind</p><p>ALDER BAY, Nov. 24 — “No,” said Ann Roe.</div>
            </article><article><p>Short.</p></article>
            """);
    assertThat(article.byline().map(byline -> article.words(byline.span())))
        .hasValue("By Vera Lind");
    assertThat(article.dateline().flatMap(dateline -> dateline.place())).hasValue("ALDER BAY");
    assertThat(article.paragraphs()).hasSize(1);
  }

  @Test
  void readsAnyFile() {
    for (String file :
        List.of(
            "",
            "\uFEFF",
            "<",
            "plain words",
            "<script type=application/ld+json>{</script>",
            "<h1>",
            "<p>😀 a</p>")) {
      assertThat(extract(file)).isNotNull();
    }
    assertThat(read("<p>“No 😀,” said Ann Roe.").quotes()).hasSize(1);
  }

  @Test
  void readsHostileFiles() {
    for (String file :
        List.of(
            "<div>".repeat(100_000) + "Yes.",
            "<b>".repeat(100_000) + "Yes.",
            "<article>Yes." + "<br>".repeat(100_000),
            "<script type=application/ld+json>" + "[".repeat(100_000) + "</script>Yes.")) {
      assertThat(read(file).text()).endsWith("Yes.");
    }
  }

  @Test
  void aSentenceWithoutWordsIsNoFault() { // found by fuzzing
    String page = "<h1>o C>s/'/e/t-\r-\u00bb\u0161\u2018\u02dc\u2039\u2014t</p>i";

    assertThat(read(page).text()).endsWith("i");
  }
}
