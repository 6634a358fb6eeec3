package example.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.format.ArticleReader;
import org.onrecord.model.Article;

/** What Spark makes of articles is what the plugin makes of them. */
class SparkArchiveTest {

  private static final Path OF_THE_PLUGIN = Path.of("target", "onrecord", "articles.jsonl");

  @TempDir static Path folder;

  private static SparkSession spark;
  private static List<Article> expected;

  @BeforeAll
  static void convert() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
    expected = new ArrayList<>();
    for (String line : Files.readAllLines(OF_THE_PLUGIN)) {
      byte[] record = line.getBytes(StandardCharsets.UTF_8);
      expected.add(ArticleReader.json().read(new ByteArrayInputStream(record)).article());
    }
    // a record is a line with an id and a text, too
    SparkArchive.convert(spark, OF_THE_PLUGIN.toString(), folder.resolve("out").toString());
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void thereAreArticles() {
    assertThat(expected).hasSizeGreaterThan(5);
    assertThat(read("articles").count()).isEqualTo(expected.size());
  }

  @Test
  void hasTheSameFactsOfEveryArticle() {
    List<ArticleFacts> found =
        read("articles").as(Encoders.bean(ArticleFacts.class)).orderBy("id").collectAsList();
    assertThat(found)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(FactsOf::article).toList());
  }

  @Test
  void hasARowForEveryFact() {
    assertThat(read("quotes").count())
        .isEqualTo(expected.stream().mapToLong(article -> article.quotes().size()).sum());
    assertThat(read("commitments").count())
        .isEqualTo(expected.stream().mapToLong(article -> article.commitments().size()).sum());
    assertThat(read("actors").count())
        .isEqualTo(expected.stream().mapToLong(article -> article.actors().size()).sum());
  }

  @Test
  void rowsNameTheirArticleAndSpeaker() {
    read("quotes").createOrReplaceTempView("quotes");
    Dataset<Row> speakers =
        spark.sql(
            "SELECT speaker, count(DISTINCT article_id) AS articles FROM quotes"
                + " WHERE speaker IS NOT NULL GROUP BY speaker");
    assertThat(speakers.count()).isPositive();
    assertThat(speakers.filter("articles < 1").count()).isZero();
  }

  private static Dataset<Row> read(String table) {
    return spark.read().parquet(folder.resolve("out").resolve(table).toString());
  }
}
