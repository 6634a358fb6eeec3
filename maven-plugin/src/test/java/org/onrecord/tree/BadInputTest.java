package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ArticleParser;
import org.onrecord.model.Article;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.model.SourceText;
import org.onrecord.text.Span;

/** What goes wrong in real folders: each is told with its place, and nothing else is lost by it. */
class BadInputTest {

  private static final int MB = 1 << 20;

  private static final String NO_WORDS =
      "the article has no words; put its text here, or remove the file";

  @TempDir private Path root;
  private Workplace work;

  @BeforeEach
  void makeFolderWithOneSoundArticle() throws IOException {
    work = new Workplace(root).with("zz-sound.txt", Workplace.OTHER);
  }

  @Test
  void emptyFile() throws IOException {
    work.with("empty.txt", "").convert("json");

    assertThat(work.faults())
        .containsExactly("in/empty.txt:1:1: error [ArticleIsNotEmpty] " + NO_WORDS);
    assertThat(work.written()).containsExactly("empty.json", "zz-sound.json");
  }

  @Test
  void byteOrderMark() throws IOException {
    work.with("bom.txt", "\uFEFF" + Workplace.SOUND).convert("json");

    assertThat(work.faults()).isEmpty();
    assertThat(work.read("bom.json"))
        .contains("\"start\": 1, \"end\": 33, \"text\": \"Lowmark closes its oldest bridge\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "“", "“”", "'"})
  void megabytesOfQuotationMarks(String marks) throws IOException {
    int bytes = marks.getBytes(StandardCharsets.UTF_8).length;

    Outcome outcome = work.with("marks.txt", marks.repeat(15 * MB / bytes)).convert("json");

    assertThat(work.faults())
        .containsExactly("in/marks.txt:1:1: error [ArticleIsNotEmpty] " + NO_WORDS);
    assertThat(outcome.unreadable()).isZero();
    assertThat(work.written()).containsExactly("marks.json", "zz-sound.json");
  }

  @Test
  void fileOverTheSize() throws IOException {
    Outcome outcome = work.with("huge.txt", new byte[20 * MB]).convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/huge.txt:1:1: error [ArticleIsReadable] the file has 20 MB, and at most 16 MB are"
                + " read; split it, or raise maxFileSize");
    assertThat(outcome.unreadable()).isEqualTo(1);
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void bytesThatAreNoUtf8() throws IOException {
    byte[] latin = "A headline\n\nThe café is shut.\n".getBytes(StandardCharsets.ISO_8859_1);

    work.with("latin.txt", latin).convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/latin.txt:3:8: error [ArticleIsReadable] not UTF-8 at byte offset 19: found E9; save"
                + " the file as UTF-8, or name the encoding it is in");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void folderWithTheNameOfAnArticle() throws IOException {
    work.with("x.txt/inner.txt", Workplace.SOUND).convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/x.txt:1:1: error [ArticleIsReadable] this is a folder with the name of an article;"
                + " rename it, or exclude it");
    assertThat(work.written()).containsExactly("x.txt/inner.json", "zz-sound.json");
  }

  @Test
  void recordWithAnUnknownField() throws IOException {
    String record = new String(ArticleTreeTest.json(sound()), StandardCharsets.UTF_8);

    work.with("a.json", record.replace("\"headline\"", "\"heading\"")).convert("json");

    assertThat(work.faults())
        .singleElement()
        .asString()
        .startsWith(
            "in/a.json:6:3: error [ArticleIsReadable] the record has an unknown field"
                + " \"heading\"; known are headline");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void spanOutsideTheText() throws IOException {
    work.with("a.json", ArticleTreeTest.json(sound().withHeadline(new Span(0, 9999))))
        .convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/a.json:6:15: error [SpansLieInText] the span ends at 9999, but the text at 121;"
                + " offsets count UTF-16 code units");
    assertThat(work.written()).containsExactly("a.json", "zz-sound.json");
  }

  @Test
  void speakerWhoIsNobody() throws IOException {
    Quote quote =
        Quote.builder()
            .id("q1")
            .kind(QuoteKind.INDIRECT)
            .addContent(new Span(0, 7))
            .speaker("nobody")
            .build();

    work.with("a.yaml", ArticleTreeTest.yaml(sound().withQuotes(quote).withCommitments()))
        .convert("json");

    assertThat(work.faults())
        .singleElement()
        .asString()
        .contains(
            "error [ReferencesResolve] no actor of this article has the id \"nobody\"; correct it,"
                + " or add it to \"actors\"");
  }

  @Test
  void fileThatMayNotBeRead() throws IOException {
    Path secret = work.with("secret.txt", Workplace.SOUND).in.resolve("secret.txt");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("everything is readable for root").isFalse();

    work.convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/secret.txt:1:1: error [ArticleIsReadable] the file cannot be read: permission"
                + " denied");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void linkThatLeadsNowhere() throws IOException {
    Files.createSymbolicLink(work.in.resolve("gone.txt"), Path.of("no-such-file.txt"));

    work.convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/gone.txt:1:1: error [ArticleIsReadable] this symbolic link leads to no file; mend or remove it");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void linksOutOfTheSourceDirectory() throws IOException {
    Path outside = Files.createDirectory(root.resolve("outside"));
    Files.writeString(outside.resolve("secret.txt"), Workplace.SOUND);
    Files.createSymbolicLink(work.in.resolve("file.txt"), outside.resolve("secret.txt"));
    Files.createSymbolicLink(work.in.resolve("folder"), outside);

    work.convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/file.txt:1:1: error [ArticleIsReadable] this symbolic link leads out of the source"
                + " directory and is not followed; put the file here, or exclude it",
            "in/folder:1:1: error [ArticleIsReadable] this symbolic link leads out of the source"
                + " directory and is not followed; put the folder here, or exclude it");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void linksWithinTheSourceDirectory() throws IOException {
    work.with("deep/a.txt", Workplace.SOUND);
    Files.createSymbolicLink(work.in.resolve("copy.txt"), Path.of("deep/a.txt"));
    Files.createSymbolicLink(work.in.resolve("deep/loop"), work.in);

    work.convert("json");

    assertThat(work.faults())
        .singleElement()
        .asString()
        .contains("in/deep/a.txt:1:1: warning [ArticleStandsOnce]");
    assertThat(work.written()).containsExactly("copy.json", "deep/a.json", "zz-sound.json");
  }

  @Test
  void fileInThePlaceOfTheOutputFolder() throws IOException {
    Files.writeString(work.out, "mine");

    assertThatThrownBy(() -> work.convert("json"))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "cannot write "
                + work.out
                + ": a file is in the place of a folder; put that right, or name another"
                + " outputDirectory");
    assertThat(work.out).hasContent("mine");
  }

  @Test
  void fileAboveTheOutputFolder() throws IOException {
    Files.writeString(work.in.resolve("mine"), "mine");

    assertThatThrownBy(() -> new OutputFolder(work.in.resolve("mine/deep/er")).create("a.json"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("mine/deep/er: a file is in the place of a folder; put that right");
  }

  @Test
  void folderInThePlaceOfAnOutputFile() throws IOException {
    Files.createDirectories(work.out.resolve("zz-sound.json/mine"));

    assertThatThrownBy(() -> work.convert("json"))
        .isInstanceOf(OutputException.class)
        .hasMessage(
            "cannot write "
                + work.out.resolve("zz-sound.json")
                + ": a folder is in its place; put that right, or name another outputDirectory");
    assertThat(work.out).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void twoSourcesOfOneArticle() throws IOException {
    work.with("a.json", ArticleTreeTest.json(sound()))
        .with("a.yaml", ArticleTreeTest.yaml(sound()))
        .with("a.txt", Workplace.SOUND)
        .convert("json");

    assertThat(work.faults())
        .containsExactly(
            "in/a.json:1:1: error [ArticleHasOneSource] this is the same article as a.txt and"
                + " a.yaml; keep one, or one text and one record beside it",
            "in/a.txt:1:1: error [ArticleHasOneSource] this is the same article as a.json and"
                + " a.yaml; keep one, or one text and one record beside it",
            "in/a.yaml:1:1: error [ArticleHasOneSource] this is the same article as a.json and"
                + " a.txt; keep one, or one text and one record beside it");
    assertThat(work.written()).containsExactly("zz-sound.json");
  }

  @Test
  void unreadableFolder() throws IOException {
    Path folder = work.with("closed/a.txt", Workplace.SOUND).in.resolve("closed");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(folder)).as("everything is readable for root").isFalse();
      work.convert("json");
      assertThat(work.faults())
          .containsExactly("in/closed:1:1: error [ArticleIsReadable] permission denied");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static Article sound() {
    return ArticleParser.standard().parse(SourceText.of("a", Workplace.SOUND));
  }
}
