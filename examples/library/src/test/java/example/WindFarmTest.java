package example;

import static org.onrecord.testing.OnRecordAssertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

/** What the article that comes with the program says, held by the library's own assertions. */
class WindFarmTest {

  @Test
  void saysWhoSaidAndPromisedWhat() throws IOException {
    Article article = ArticleParser.standard().parse(SourceText.of("wind-farm", text()));

    assertThat(article).quote("We got this wrong").isDirect().isSaidBy("Torstein Hagen");
    assertThat(article).quote("better than anything").isSaidBy("Anne Brattvik").hasCue("called");
    assertThat(article).actor("Torstein Hagen").isPerson().isMentionedAs("Hagen");
    assertThat(article).commitment("to resurface").isBy("Torstein Hagen").isDue("XXXX-05-01");
  }

  private static String text() throws IOException {
    try (InputStream in = WhoSaidWhat.class.getResourceAsStream("wind-farm.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
