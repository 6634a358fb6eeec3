package org.onrecord.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.ArticleParser;
import org.onrecord.format.DocumentFormat;
import org.onrecord.format.Formats;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;
import org.onrecord.text.StrictDecoder;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The articles below a directory, in every form that a benchmark starts from. A benchmark goes over
 * all of them in one operation.
 */
@State(Scope.Benchmark)
public class Corpus {

  /** The directory with the {@code .txt} files. */
  @Param("examples/newsroom/src/main/articles")
  public String directory;

  final JsonMapper jackson = new JsonMapper();
  final List<byte[]> files = new ArrayList<>();
  final List<SourceText> texts = new ArrayList<>();
  final List<Article> articles = new ArrayList<>();
  final List<JsonNode> trees = new ArrayList<>();
  final List<String> json = new ArrayList<>();
  final List<String> yaml = new ArrayList<>();

  /** Reads the articles and makes all their forms. */
  @Setup
  public void load() throws IOException {
    ArticleParser parser = ArticleParser.standard();
    for (Path path : paths(Path.of(directory))) {
      byte[] bytes = Files.readAllBytes(path);
      SourceText text = SourceText.of("a", StrictDecoder.utf8().decode(bytes));
      Article article = parser.parse(text);
      files.add(bytes);
      texts.add(text);
      articles.add(article);
      json.add(write(Formats.json(), article));
      yaml.add(write(Formats.yaml(), article));
      trees.add(jackson.readTree(json.get(json.size() - 1)));
    }
    if (files.isEmpty()) {
      throw new IOException("no .txt files in " + directory);
    }
  }

  static List<Path> paths(Path directory) throws IOException {
    try (Stream<Path> paths = Files.walk(directory)) {
      return paths.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return StrictDecoder.utf8().decode(out.toByteArray());
  }
}
