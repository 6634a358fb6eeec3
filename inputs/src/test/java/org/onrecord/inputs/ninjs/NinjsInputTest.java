package org.onrecord.inputs.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.format.FormatException;
import org.onrecord.model.Article;
import org.onrecord.model.Byline;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;

class NinjsInputTest {

  private static final ArticleParser PARSER = ArticleParser.standard();

  private static Article read(String file) throws FormatException {
    return new NinjsInput().read(SourceText.of("a", file), PARSER).article();
  }

  private static final String TEXT =
      "Peace at last\n\nVera Lind\n\n“No,” said Ann Roe, 5 < 6.\n\nIt rained all day.";

  @Test
  void readsVersion3InPlainText() throws FormatException {
    Article article =
        read(
            """
            {"uri": "https://echo.example/peace", "type": "text", "language": "en-GB",
             "versionCreated": "2026-11-24T10:30:00Z", "by": "By Vera Lind and Tom Okoro",
             "infoSources": [{"name": "Echo", "role": "publisher"}],
             "headlines": [{"role": "short", "value": "Peace"}, {"role": "main", "value": "Peace at last"}],
             "bodies": [{"role": "main", "contentType": "text/plain",
               "value": "“No,” said Ann Roe, 5 < 6.\\n\\nIt rained\\nall day."}]}
            """);
    assertThat(article.text()).isEqualTo(TEXT.replace("Vera Lind", "Vera Lind and Tom Okoro"));
    assertThat(article.language()).isEqualTo("en-GB");
    assertThat(article.headline().map(article::words)).hasValue("Peace at last");
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind", "Tom Okoro"));
    assertThat(article.quotes()).extracting(article::words).contains("“No,”");
    assertThat(article.publication())
        .hasValue(
            Publication.builder()
                .publisher("Echo")
                .url("https://echo.example/peace")
                .date("2026-11-24")
                .build());
  }

  @Test
  void readsVersion2InHtml() throws FormatException {
    Article article =
        read(
            """
            {"uri": "urn:a:1", "versioncreated": "2026-11-24T10:30:00Z", "by": "Vera Lind",
             "headlines": [{"value": "Peace <b>at last</b>"}],
             "bodies": [{"role": "text", "contenttype": "text/plain", "value": "“No,” said Ann Roe. It rained."},
               {"role": "html5", "contenttype": "text/html",
                "value": "<p>“No,” said Ann Roe, 5 &lt; 6.</p><figure>A boat</figure><p>It rained all day.</p>"}]}
            """);
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.publication()).hasValue(Publication.builder().date("2026-11-24").build());
  }

  @Test
  void readsTheMainBodyAndNoTeaser() throws FormatException {
    Article article =
        read(
            """
            {"uri": "urn:a:1", "bodies": [
              {"role": "teaser", "contentType": "text/html", "value": "<p>Read on.</p>"},
              {"role": "main", "contentType": "text/plain", "value": "It rained all day."}]}
            """);
    assertThat(article.text()).isEqualTo("It rained all day.");
  }

  @Test
  void readsHeadlineAndAuthorOnceThoughTheBodyRepeatsThem() throws FormatException {
    Article article =
        read(
            """
            {"uri": "urn:a:1", "by": "Vera Lind", "headlines": [{"value": "Peace at last"}],
             "bodies": [{"value": "Peace at last\\nBy Vera Lind\\n\\n“No,” said Ann Roe, 5 < 6.\\n\\nIt rained all day."}]}
            """);
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.byline().map(Byline::authors)).hasValue(List.of("Vera Lind"));
  }

  @Test
  void refusesWhatIsNone() {
    for (String file : List.of("", "{", "[]", "{}", "{\"url\": \"a\"}", "Ann Roe said no.")) {
      assertThatExceptionOfType(FormatException.class)
          .isThrownBy(() -> read(file))
          .withMessage("1:1: no ninjs: an object with a \"uri\"");
    }
  }

  @Test
  void readsThePublishedSamples() throws IOException {
    Path samples =
        Path.of(
            System.getProperty("onrecord.standards", "../../shared/standards"), "ninjs-samples");
    assumeThat(samples).as("the published samples are at hand").isDirectory();
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).toList()) {
        String item = Files.readString(file);
        if (item.startsWith("{")) { // not a list of items
          assertThat(read(item).headline()).as(file.toString()).isNotNull();
        }
      }
    }
  }
}
