package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ArticleParser;
import org.onrecord.analysis.document.PlainTextSegmenter;
import org.onrecord.analysis.document.Segmenter;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.format.ArticleReader;

/** What breaks under a run: a person is told what and where, and what was there before stays. */
class FaultsTest {

  @TempDir private Path root;
  private Workplace work;

  @BeforeEach
  void makeTwoArticles() throws IOException {
    work = new Workplace(root).with("a.txt", Workplace.SOUND).with("b.txt", Workplace.OTHER);
  }

  @Test
  void diskThatIsFull() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).as("a device that is always full").exists();
    work.convert("json");
    String before = work.read("b.json");
    work.with("a.txt", Workplace.OTHER).with("b.txt", Workplace.SOUND);
    Files.createSymbolicLink(work.out.resolve("b.json.test.part"), full);

    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> work.calling("test").convert("json"))
        .withMessageStartingWith("cannot write " + work.out.resolve("b.json") + ": ")
        .withMessageEndingWith("; put that right, or name another outputDirectory");
    assertThat(work.read("b.json")).as("as it was before").isEqualTo(before);
    assertThat(work.written()).as("nothing half").containsExactly("a.json", "b.json");

    work.convert("json"); // there is room again
    assertThat(work.read("b.json")).isNotEqualTo(before);
  }

  @Test
  void folderThatNothingCanBeMadeIn() {
    Path proc = Path.of("/proc/onrecord");
    assumeThat(proc.getParent()).as("a folder that takes nothing, not even from root").exists();

    assertThatExceptionOfType(OutputException.class)
        .isThrownBy(() -> new OutputFolder(proc).create("a.json"))
        .withMessage(
            "cannot write /proc/onrecord: no folder can be made there; put that right, or name"
                + " another outputDirectory");
  }

  @Test
  void folderThatMayOnlyBeRead() throws IOException {
    work.convert("json");
    String before = work.read("a.json");
    work.with("a.txt", Workplace.OTHER);
    Files.setPosixFilePermissions(work.out, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(work.out)).as("everything is writable for root").isFalse();
      assertThatExceptionOfType(OutputException.class)
          .isThrownBy(() -> work.convert("json"))
          .withMessageContaining("a.json: permission denied; put that right");
      assertThat(work.read("a.json")).isEqualTo(before);
    } finally {
      Files.setPosixFilePermissions(work.out, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void fileThatVanishes() throws IOException {
    whileTheFirstIsRead(() -> Files.delete(work.in.resolve("b.txt")));

    Outcome outcome = work.convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/b.txt:1:1: error [ArticleIsReadable] the file cannot be read: there is no such"
                + " file any more");
    assertThat(outcome.unreadable()).isEqualTo(1);
    assertThat(work.written()).containsExactly("a.json");
  }

  @Test
  void fileThatGrows() throws IOException {
    whileTheFirstIsRead(() -> Files.write(work.in.resolve("b.txt"), new byte[3 << 20]));

    work.upTo("1MB").convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/b.txt:1:1: error [ArticleIsReadable] the file has 3 MB, and at most 1 MB are read;"
                + " split it, or raise maxFileSize");
    assertThat(work.written()).containsExactly("a.json");
  }

  @Test
  void fileThatGrowsWhileItIsRead() {
    Path endless = Path.of("/dev/zero");
    assumeThat(endless).as("a file without an end").exists();
    FileReader reader = new FileReader(StandardCharsets.UTF_8, FileSize.parse("1MB"));

    assertThatExceptionOfType(UnreadableException.class)
        .isThrownBy(
            () -> reader.text(new SourceFile(endless, "zero.txt", "zero", false), Optional.empty()))
        .satisfies(
            refusal ->
                assertThat(refusal.problem())
                    .startsWith("the file has more, and at most 1 MB are read"));
  }

  @Test
  void buildThatIsInterrupted() throws IOException {
    work.convert("json");
    String before = work.read("b.json");
    work.with("a.txt", Workplace.OTHER).with("b.txt", Workplace.SOUND);
    work.watchedBy((done, all) -> Thread.currentThread().interrupt());

    try {
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> work.convert("json"))
          .withMessage(
              "the build was interrupted; what is written is whole, and the next run goes on from"
                  + " it");
    } finally {
      assertThat(Thread.interrupted()).as("still to be seen by whoever called").isTrue();
    }
    assertThat(work.faults()).as("what was not read for it").isEmpty();
    assertThat(work.read("b.json")).isEqualTo(before);
    assertThat(work.written()).containsExactly("a.json", "b.json");
  }

  @Test
  void buildThatIsInterruptedBeforeItReads() {
    Thread.currentThread().interrupt();

    try {
      assertThatExceptionOfType(InterruptedIOException.class)
          .isThrownBy(() -> work.convert("json"));
    } finally {
      Thread.interrupted();
    }
    assertThat(work.lines).isEmpty();
  }

  @Test
  void twoBuildsOfOneFolder() throws IOException {
    List<String> expected =
        IntStream.range(0, 200).mapToObj(i -> "%d/a%03d.json".formatted(i % 5, i)).toList();
    for (String path : expected) {
      String text = Workplace.SOUND.replace("Ann Roe", "Ann Roe" + path.hashCode());
      work.with(path.replace(".json", ".txt"), text);
    }

    CompletableFuture<Void> one = CompletableFuture.runAsync(this::convertAll);
    CompletableFuture<Void> two = CompletableFuture.runAsync(this::convertAll);
    CompletableFuture.allOf(one, two).join();

    assertThat(work.written())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(expected.stream(), Stream.of("a.json", "b.json", "articles.jsonl"))
                .toList());
    for (String path : expected) {
      assertThat(ArticleReader.json().read(work.read(path)).differences()).isEmpty();
    }
    assertThat(work.read("articles.jsonl").lines()).hasSize(expected.size() + 2);
  }

  private void convertAll() {
    try {
      Workplace.existing(root).remembering("1").convert("json", "jsonl");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What happens while the first article is read, before the second is. */
  private interface Accident {
    void happen() throws IOException;
  }

  private void whileTheFirstIsRead(Accident accident) {
    Segmenter segmenter = new PlainTextSegmenter(Lexicon.english());
    work.parsingBy(
        ArticleParser.builder()
            .segmenter(
                source -> {
                  if (source.id().equals("a")) {
                    happen(accident);
                  }
                  return segmenter.segment(source);
                })
            .build());
  }

  private static void happen(Accident accident) {
    try {
      accident.happen();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
