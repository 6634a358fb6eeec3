package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Article;
import org.onrecord.testing.RandomArticles;

/** What is written and read again is equal, whatever the article is like. */
class RoundTripTest {

  private static final int ARTICLES = 2000;

  @Test
  void everyArticleSurvivesJson() throws IOException {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = new RandomArticles(seed).article();
      byte[] file = write(Formats.json(), article);
      assertRead(ArticleReader.json(), file, article, seed);
    }
  }

  @Test
  void everyArticleSurvivesYaml() throws IOException {
    for (int seed = 0; seed < ARTICLES; seed++) {
      Article article = new RandomArticles(seed).article();
      byte[] file = write(Formats.yaml(), article);
      assertRead(ArticleReader.yaml(), file, article, seed);
    }
  }

  @Test
  void everyLineOfJsonLinesIsAnArticle() throws IOException {
    List<Article> articles = new ArrayList<>();
    for (int seed = 0; seed < 300; seed++) {
      articles.add(new RandomArticles(seed).article());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticleWriter writer = Formats.jsonLines().writer(out);
    for (Article article : articles) {
      writer.write(article);
    }
    writer.finish();

    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n");
    assertThat(lines).hasSameSizeAs(articles);
    for (int i = 0; i < lines.length; i++) {
      assertThat(ArticleReader.json().read(lines[i]).article()).isEqualTo(articles.get(i));
    }
  }

  private static void assertRead(ArticleReader reader, byte[] file, Article article, int seed)
      throws IOException {
    Reading reading = reader.read(new ByteArrayInputStream(file));
    assertThat(reading.article())
        .as("seed %d:%n%s", seed, new String(file, StandardCharsets.UTF_8))
        .isEqualTo(article);
    assertThat(reading.differences()).isEmpty();
  }

  private static byte[] write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toByteArray();
  }
}
