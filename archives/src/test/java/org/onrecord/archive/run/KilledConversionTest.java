package org.onrecord.archive.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ArticleParser;
import org.onrecord.archive.Packed;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.shard.ShardSettings;
import org.onrecord.format.ArticleReader;

class KilledConversionTest {

  private static final int ARTICLES = 3000;
  private static final int A_SHARD = 100;

  @TempDir Path root;

  /** Converts an archive; to be killed. */
  public static final class Conversion {
    public static void main(String[] arguments) throws IOException {
      convert(Path.of(arguments[0]), Path.of(arguments[1]));
    }
  }

  private static ConversionOutcome convert(Path archive, Path out) throws IOException {
    ConversionSettings settings =
        new ConversionSettings(ReadSettings.standard(), new ShardSettings(A_SHARD, true), 2, "1");
    return new ArchiveConversion(ArticleParser.standard(), settings)
        .convert(archive, out, (bytes, all, entries, passingOver) -> {});
  }

  @Test
  void leavesNoHalfAShardAndIsTakenUpByTheNextRun() throws Exception {
    Path archive = Packed.write(root.resolve("news.jsonl.gz"), Packed.lines(ARTICLES));
    Path out = Files.createDirectory(root.resolve("out"));

    Process conversion = start(archive, out);
    while (shards(out).size() < 2 && conversion.isAlive()) {
      Thread.sleep(5);
    }
    conversion.destroyForcibly().waitFor();
    List<Path> first = shards(out);
    assertThat(first).as("written before the kill").hasSizeBetween(2, ARTICLES / A_SHARD - 1);
    assertThat(ids(first)).as("of whole shards").hasSize(first.size() * A_SHARD);

    ConversionOutcome second = convert(archive, out);

    assertThat(second.fromBefore())
        .isBetween((first.size() - 1L) * A_SHARD, (long) first.size() * A_SHARD);
    assertThat(second.articles()).isEqualTo(ARTICLES);
    assertThat(ids(shards(out)))
        .isEqualTo(IntStream.range(0, ARTICLES).mapToObj(i -> "a" + i).toList());
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files).noneMatch(file -> file.toString().endsWith(".aside"));
    }
  }

  private static List<Path> shards(Path out) throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .filter(file -> file.getFileName().toString().matches("part-\\d+\\.jsonl\\.gz"))
          .sorted()
          .toList();
    }
  }

  private static List<String> ids(List<Path> shards) throws IOException {
    List<String> ids = new ArrayList<>();
    for (Path shard : shards) {
      try (InputStream in = new GZIPInputStream(Files.newInputStream(shard))) {
        String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        for (String line : lines.lines().toList()) {
          ids.add(ArticleReader.json().read(line).article().id());
        }
      }
    }
    return ids;
  }

  private Process start(Path archive, Path out) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Conversion.class.getName(),
                archive.toString(),
                out.toString()))
        .redirectErrorStream(true)
        .redirectOutput(root.resolve("log").toFile())
        .start();
  }
}
