package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Article;

/** A JSON file and the YAML file beside it hold the same record. */
class FilePairsTest {

  private static final Path FILES =
      Path.of("src", "test", "resources", "org", "onrecord", "format");

  /** Pairs as the library writes them. */
  static List<Path> written() throws IOException {
    return jsonFiles("written");
  }

  /** Pairs as people and other programs write them. */
  static List<Path> equal() throws IOException {
    return jsonFiles("equal");
  }

  private static List<Path> jsonFiles(String folder) throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource({"written", "equal"})
  void holdTheSameRecord(Path json) throws IOException {
    Reading fromYaml = read(ArticleReader.yaml(), yaml(json));
    Reading fromJson = read(ArticleReader.json(), json);

    assertThat(fromYaml.article()).isEqualTo(fromJson.article());
    assertThat(fromYaml.differences()).isEqualTo(fromJson.differences());
  }

  @ParameterizedTest
  @MethodSource("written")
  void areWrittenByteForByte(Path json) throws IOException {
    Article article = read(ArticleReader.json(), json).article();

    assertThat(write(Formats.json(), article)).isEqualTo(Files.readString(json));
    assertThat(write(Formats.yaml(), article)).isEqualTo(Files.readString(yaml(json)));
  }

  private static Path yaml(Path json) {
    return Path.of(json.toString().replaceAll("json$", "yaml"));
  }

  private static Reading read(ArticleReader reader, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return reader.read(in);
    }
  }

  private static String write(DocumentFormat format, Article article) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(article, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
