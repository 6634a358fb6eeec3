package org.onrecord.archive.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ArticleParser;
import org.onrecord.archive.Packed;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.shard.ShardSettings;
import org.onrecord.format.ArticleReader;

class ArchiveConversionTest {

  private static final ArticleParser PARSER = ArticleParser.standard();
  private static final ConversionProgress SILENT = (bytes, all, entries, passingOver) -> {};

  @TempDir private Path root;
  private Path out;

  @org.junit.jupiter.api.BeforeEach
  void name() {
    out = root.resolve("out");
  }

  private static ConversionSettings settings(int articles, boolean compressed, int threads) {
    return new ConversionSettings(
        ReadSettings.standard(), new ShardSettings(articles, compressed), threads, "1");
  }

  private ConversionOutcome convert(Path archive, ConversionSettings settings) throws IOException {
    return new ArchiveConversion(PARSER, settings).convert(archive, out, SILENT);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : files()) {
      contents.put(name, Files.readString(out.resolve(name), StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  private List<String> ids() throws IOException {
    List<String> ids = new ArrayList<>();
    for (String name : files()) {
      if (name.startsWith("part-")) {
        for (String line : lines(name)) {
          ids.add(ArticleReader.json().read(line).article().id());
        }
      }
    }
    return ids;
  }

  private List<String> lines(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(out.resolve(name));
    if (name.endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).endsWith("\n");
    return text.lines().toList();
  }

  private static List<String> numbered(int number) {
    return IntStream.range(0, number).mapToObj(i -> "a" + i).toList();
  }

  @Test
  void partsArticlesInOrder() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl.gz"), Packed.lines(25));
    ConversionOutcome outcome = convert(archive, settings(10, true, 2));
    assertThat(files())
        .containsExactly(
            "onrecord-archive.json",
            "part-00000.jsonl.gz",
            "part-00001.jsonl.gz",
            "part-00002.jsonl.gz");
    assertThat(lines("part-00002.jsonl.gz")).hasSize(5);
    assertThat(ids()).isEqualTo(numbered(25));
    assertThat(outcome.articles()).isEqualTo(25);
    assertThat(outcome.shards()).isEqualTo(3);
    assertThat(outcome.fromBefore()).isZero();
  }

  @Test
  void writesTheSameBytesWithAnyNumberOfThreads() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(60) + "nonsense\n");
    convert(archive, settings(7, true, 1));
    Map<String, String> one = contents();
    out = root.resolve("two");
    convert(archive, settings(7, true, 2));
    assertThat(contents()).isEqualTo(one);
    out = root.resolve("five");
    convert(archive, settings(7, true, 5));
    assertThat(contents()).isEqualTo(one);
  }

  @Test
  void keepsWhatCannotBeReadBesideItsShard() throws IOException {
    Path archive =
        Packed.write(
            root.resolve("news.jsonl"),
            Packed.line("a", "It rained.")
                + "{\n"
                + Packed.line("b", "It rained.")
                + "{\"text\":1,\n"
                + Packed.line("c", "It rained."));
    ConversionOutcome outcome = convert(archive, settings(2, false, 1));
    assertThat(files())
        .containsExactly(
            "onrecord-archive.json",
            "part-00000.jsonl",
            "part-00001.jsonl",
            "unread-00000.jsonl",
            "unread-00001.jsonl");
    assertThat(lines("unread-00000.jsonl"))
        .singleElement()
        .asString()
        .startsWith(
            "{\"entry\":\"news.jsonl\",\"place\":\"line 2, column 2\",\"reason\":\"malformed");
    assertThat(outcome.articles()).isEqualTo(3);
    assertThat(outcome.unread()).isEqualTo(2);
  }

  /** Ends a run where something goes wrong in the middle of it. */
  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private void kill(Path archive, ConversionSettings settings, int after) {
    assertThatThrownBy(
            () ->
                new ArchiveConversion(PARSER, settings)
                    .convert(
                        archive,
                        out,
                        (bytes, all, entries, passingOver) -> {
                          if (entries == after) {
                            throw new Killed();
                          }
                        }))
        .isInstanceOf(Killed.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 9, 10, 11, 29, 34})
  void goesOnBehindTheLastWholeShard(int after) throws IOException {
    String lines = Packed.lines(17) + "no\n" + Packed.line("a3", "Again.") + Packed.lines(20);
    Path archive = Packed.write(root.resolve("news.jsonl.gz"), lines);
    convert(archive, settings(5, true, 2));
    Map<String, String> whole = contents();
    assertThat(ids()).doesNotHaveDuplicates().hasSize(38);

    out = root.resolve("resumed");
    kill(archive, settings(5, true, 2), after);
    assertThat(files())
        .allMatch(
            name -> name.endsWith(".gz") || name.endsWith(".json") || name.startsWith("unread"));
    ConversionOutcome outcome = convert(archive, settings(5, true, 1));
    assertThat(contents()).isEqualTo(whole);
    assertThat(outcome.fromBefore()).isBetween(after / 5 * 5L - 5, (long) after);
    assertThat(outcome.articles()).isEqualTo(38);
    assertThat(outcome.renamed()).isEqualTo(18);
    assertThat(outcome.unread()).isEqualTo(1);
  }

  @Test
  void doesNothingWhereAllIsDone() throws IOException {
    Path archive =
        new Packed().with("a.txt", Packed.story(1)).with("b.png", "").zip(root.resolve("a.zip"));
    ConversionOutcome first = convert(archive, settings(5, true, 2));
    Map<String, String> whole = contents();
    ConversionOutcome again =
        new ArchiveConversion(PARSER, settings(5, true, 2))
            .convert(
                archive,
                out,
                (bytes, all, entries, passingOver) -> {
                  throw new Killed();
                });
    assertThat(contents()).isEqualTo(whole);
    assertThat(again.fromBefore()).isEqualTo(1);
    assertThat(again.passedOver())
        .isEqualTo(first.passedOver())
        .isEqualTo(Map.of("no article by the name", 1L));
  }

  @Test
  void doesNotGoOnWhereSomethingChangedUntilItIsCleared() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(12));
    kill(archive, settings(5, true, 1), 7);
    assertThatThrownBy(() -> convert(archive, settings(6, true, 1)))
        .isInstanceOf(ChangedException.class)
        .hasMessageContaining("articlesPerShard was 5 and is 6")
        .hasMessageContaining("start anew");
    Files.writeString(archive, Packed.lines(13));
    assertThatThrownBy(() -> convert(archive, settings(5, true, 1)))
        .isInstanceOf(ChangedException.class)
        .hasMessageContaining("news.jsonl of ")
        .hasMessageContaining("is not the same");
    assertThat(files()).contains("part-00000.jsonl.gz");

    ArchiveConversion.clear(out);
    assertThat(files()).isEmpty();
    assertThat(convert(archive, settings(6, false, 1)).fromBefore()).isZero();
    assertThat(ids()).isEqualTo(numbered(13));
  }

  @Test
  void doesNotGoOnWhereAShardIsGoneOrOneIsThereThatNobodyKnows() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(12));
    kill(archive, settings(5, true, 1), 11);
    Path shard = out.resolve("part-00001.jsonl.gz");
    byte[] bytes = Files.readAllBytes(shard);
    Files.write(shard, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> convert(archive, settings(5, true, 1)))
        .isInstanceOf(ChangedException.class)
        .hasMessageContaining("part-00001.jsonl.gz in it is gone or was changed");

    out = Files.createDirectory(root.resolve("foreign"));
    Files.write(out.resolve("part-00000.jsonl"), bytes);
    assertThatThrownBy(() -> convert(archive, settings(5, true, 1)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("part-00000.jsonl in " + out + " is of a run of which nothing")
        .hasMessageEndingWith("remove such files, or name another folder");
    Files.writeString(out.resolve("onrecord-archive.json"), "{");
    assertThatThrownBy(() -> convert(archive, settings(5, true, 1)))
        .hasMessageContaining("onrecord-archive.json in it cannot be read");
    ArchiveConversion.clear(out);
    assertThat(convert(archive, settings(5, true, 1)).shards()).isEqualTo(3);
  }

  @Test
  void doesNotGoOnWhereWhatWasNotReadIsGone() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), "{\n" + Packed.lines(2));
    convert(archive, settings(5, true, 1));
    Files.delete(out.resolve("unread-00000.jsonl"));
    assertThatThrownBy(() -> convert(archive, settings(5, true, 1)))
        .isInstanceOf(ChangedException.class)
        .hasMessageContaining("unread-00000.jsonl in it is gone");
  }

  @Test
  void givesManyCapturesOfOnePageIdsOfTheirOwn() throws IOException {
    StringBuilder pages = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      Path one =
          new Packed().with("https://a.example/x", Packed.page(i)).warc(root.resolve("one.warc"));
      pages.append(Files.readString(one));
    }
    convert(Packed.write(root.resolve("whole.warc.gz"), pages.toString()), settings(100, true, 1));
    assertThat(ids()).hasSize(40).doesNotHaveDuplicates().contains("a.example/x", "a.example/x-2");

    Packed files = new Packed();
    for (int i = 0; i < 30; i++) {
      files.with(i + ".jsonl", Packed.line("first", "It rained."));
    }
    out = root.resolve("lines");
    convert(files.zip(root.resolve("days.zip")), settings(100, true, 1));
    assertThat(ids()).hasSize(30).doesNotHaveDuplicates();
  }

  @Test
  void summarizesInWords() throws IOException {
    ConversionOutcome one =
        new ConversionOutcome(
            1, 1, 0, Map.of("revisits", 1L, "not HTML", 2L), 0, Optional.empty(), 0);
    assertThat(ConversionSummary.of(one, "out"))
        .isEqualTo(
            "1 article in 1 shard in out; 0 not read; 3 passed over (2 not HTML, 1 revisit)");
  }

  @Test
  void listsAndWildcardsHaveAFolderForEach() throws IOException {
    Path archive = Packed.write(root.resolve("a.jsonl"), Packed.lines(1));
    assertThat(ArchiveJob.of(List.of("a.jsonl"), root, out))
        .containsExactly(new ArchiveJob(archive, out));
    assertThat(ArchiveJob.of(List.of("*.jsonl"), root, out))
        .containsExactly(new ArchiveJob(archive, out.resolve("a")));
    assertThatThrownBy(() -> ArchiveJob.of(List.of("*/a.jsonl"), root, out))
        .hasMessageContaining("wildcards are for the last part");
    Files.createDirectory(root.resolve("crawl"));
    assertThatThrownBy(() -> ArchiveJob.of(List.of("crawl"), root, out))
        .hasMessageContaining("crawl/*.warc.gz");
  }

  @Test
  void writesAnewWhatWasBegunAndIsNotKnown() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(12));
    kill(archive, settings(5, true, 1), 7);
    Files.writeString(out.resolve("part-00001.jsonl.gz.aside"), "half");
    Files.writeString(out.resolve("unread-00001.jsonl"), "of the shard that is not there");
    convert(archive, settings(5, true, 1));
    assertThat(files())
        .hasSize(4)
        .noneMatch(name -> name.startsWith("unread") || name.endsWith("aside"));
    assertThat(ids()).isEqualTo(numbered(12));
  }

  @Test
  void tellsWhereAnArchiveBreaksOffEachTime() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl.gz"), Packed.lines(300));
    byte[] bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
    ConversionOutcome outcome = convert(archive, settings(100, true, 2));
    assertThat(outcome.articles()).isBetween(50L, 299L);
    assertThat(ids()).isEqualTo(numbered((int) outcome.articles()));
    assertThat(outcome.broken()).get().asString().startsWith("line ");
    assertThat(convert(archive, settings(100, true, 2)).broken()).isEqualTo(outcome.broken());
  }

  @Test
  void refusesAFolderThatAnotherRunWritesTo() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(1));
    Files.createDirectories(out);
    try (FolderLock lock = FolderLock.of(out)) {
      assertThatThrownBy(() -> convert(archive, settings(1, true, 1)))
          .hasMessageContaining("another run writes to " + lock.folder());
    }
    assertThat(convert(archive, settings(1, true, 1)).articles()).isEqualTo(1);
  }

  @Test
  void saysWhatCannotBeWritten() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl"), Packed.lines(1));
    Files.writeString(out, "a file");
    assertThatThrownBy(() -> convert(archive, settings(1, true, 1)))
        .hasMessageStartingWith("cannot write " + out + ": a file is in the place of a folder");
  }

  @Test
  void anArchiveWithoutArticlesHasNoShards() throws IOException {
    ConversionOutcome outcome =
        convert(Packed.write(root.resolve("news.jsonl"), ""), settings(1, true, 1));
    assertThat(outcome.articles()).isZero();
    assertThat(outcome.broken()).contains("byte 0: the file is empty; was the download whole?");
    assertThat(files()).containsExactly("onrecord-archive.json");
  }

  @Test
  void progressGrowsToTheSizeOfTheArchive() throws IOException {
    Path archive = Packed.write(root.resolve("news.jsonl.gz"), Packed.lines(50));
    List<Long> bytes = new ArrayList<>();
    new ArchiveConversion(PARSER, settings(10, true, 2))
        .convert(archive, out, (read, all, entries, passingOver) -> bytes.add(read));
    assertThat(bytes).hasSize(50).isSorted().last().isEqualTo(Files.size(archive));
  }
}
