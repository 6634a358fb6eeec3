package example.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.onrecord.ArticleParser;
import org.onrecord.model.Publication;
import org.onrecord.model.SourceText;

/**
 * Who said what and who promised what in an archive, as Parquet: JSON Lines of articles in, a table
 * each of quotes, commitments and actors out.
 */
public final class SparkArchive {

  /** What is taken from a line: of a record what it was made of; the publication may be absent. */
  private static final String LINE =
      "id STRING, text STRING, publication STRUCT<publisher: STRING, url: STRING, date: STRING>";

  private static final List<String> TABLES = List.of("quotes", "commitments", "actors");

  private SparkArchive() {}

  /** Takes where the lines are, as Spark names files, and the folder to write. */
  public static void main(String[] args) {
    if (args.length != 2) {
      System.err.println("usage: SparkArchive LINES FOLDER");
      System.exit(2);
    }
    SparkSession spark = SparkSession.builder().appName("On Record").getOrCreate();
    convert(spark, args[0], args[1]);
    spark.stop();
  }

  static void convert(SparkSession spark, String lines, String folder) {
    facts(lines(spark, lines)).write().mode(SaveMode.ErrorIfExists).parquet(folder + "/articles");
    Dataset<Row> facts = spark.read().parquet(folder + "/articles"); // so that all is parsed once
    for (String table : TABLES) {
      table(facts, table).write().parquet(folder + "/" + table);
    }
  }

  static Dataset<Row> lines(SparkSession spark, String path) {
    return spark.read().schema(LINE).json(path);
  }

  /** {@return what is on record of each article} */
  static Dataset<ArticleFacts> facts(Dataset<Row> lines) {
    return lines.mapPartitions(
        (MapPartitionsFunction<Row, ArticleFacts>) SparkArchive::parse,
        Encoders.bean(ArticleFacts.class));
  }

  private static Iterator<ArticleFacts> parse(Iterator<Row> lines) {
    ArticleParser parser = ArticleParser.standard(); // its word lists are shared by all of a JVM
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return lines.hasNext();
      }

      @Override
      public ArticleFacts next() {
        return FactsOf.article(parser.parse(source(lines.next())));
      }
    };
  }

  private static SourceText source(Row line) {
    Row publication = line.getAs("publication");
    return new SourceText(
        line.getAs("id"),
        line.getAs("text"),
        Optional.ofNullable(publication).map(SparkArchive::publication));
  }

  private static Publication publication(Row said) {
    return Publication.builder()
        .publisher(Optional.ofNullable(said.getAs("publisher")))
        .url(Optional.ofNullable(said.getAs("url")))
        .date(Optional.ofNullable(said.getAs("date")))
        .build();
  }

  /** {@return a row for each of a kind of facts, with the article it is of} */
  static Dataset<Row> table(Dataset<?> facts, String kind) {
    List<Column> columns = new ArrayList<>();
    for (String column : List.of("id", "publisher", "url", "date")) {
      columns.add(col(column).as("article_" + column));
    }
    columns.add(explode(col(kind)).as("fact"));
    return facts
        .select(columns.toArray(new Column[0]))
        .select("article_id", "article_publisher", "article_url", "article_date", "fact.*");
  }
}
