package org.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.format.ArticleReader;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.onrecord.model.Commitment;
import org.onrecord.model.Quote;
import org.onrecord.model.SourceText;

/** The Java of the README, compiled and run. */
class UsageExampleTest {

  private static final Path README = Path.of("..", "README.md");

  private static final String TEXT =
      """
      Town and ferry firm make peace
      By Vera Lind

      The ferry company Norsund has promised to build a new pier by 2030.

      “We broke the old one,” Ann Roe, its chief executive, told the town council. “No fare will rise.”

      The mayor, Tom Okoro, called the offer “a start.”
      """;

  @Test
  void readsWhoSaidWhatAndWhoPromisedWhat() throws IOException {
    List<String> out = new ArrayList<>();
    ByteArrayOutputStream stream = new ByteArrayOutputStream();

    // README: start
    ArticleParser parser = ArticleParser.standard(); // thread-safe, share it
    Article article = parser.parse(SourceText.of("ferries/pier", TEXT));

    for (Quote quote : article.quotes()) {
      article
          .speaker(quote)
          .ifPresent(speaker -> out.add(speaker.name() + ": " + article.words(quote)));
    }
    // Norsund: to build a new pier by 2030
    // Ann Roe: “We broke the old one,” “No fare will rise.”
    // Tom Okoro: the offer “a start.”

    for (Commitment commitment : article.commitments()) {
      out.add(commitment.by().get(0).actor() + " " + article.words(commitment.action()));
    }
    // norsund to build a new pier by 2030

    Formats.json().write(article, stream);
    // README: end

    assertThat(out)
        .containsExactly(
            "Norsund: to build a new pier by 2030",
            "Ann Roe: “We broke the old one,” “No fare will rise.”",
            "Tom Okoro: the offer “a start.”",
            "norsund to build a new pier by 2030");
    assertThat(ArticleReader.json().read(stream.toString(UTF_8)))
        .extracting(reading -> reading.article())
        .isEqualTo(article);
  }

  @Test
  void readmeShowsTheseLines() throws IOException {
    String readme = Files.readString(README);
    String source = Files.readString(Path.of("src/test/java/org/onrecord/UsageExampleTest.java"));
    String shown =
        source.substring(source.indexOf("// README: start"), source.indexOf("// README: end"));
    for (String line : shown.lines().skip(1).toList()) {
      assertThat(readme).contains(line.strip());
    }
    for (String line : TEXT.lines().toList()) {
      assertThat(readme).contains(line);
    }
  }

  @Test
  void readmeShowsTheJsonThatIsWritten() throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    Formats.json()
        .write(ArticleParser.standard().parse(SourceText.of("ferries/pier", TEXT)), stream);
    String readme = Files.readString(README);
    int start = readme.indexOf("```json\n") + "```json\n".length();

    assertThat(stream.toString(UTF_8))
        .contains(readme.substring(start, readme.indexOf("```", start)));
  }
}
