package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {

  @TempDir private Path root;

  @Test
  void showsAFileOnlyWhenItIsWhole() throws IOException {
    Path file = root.resolve("a/b.json");
    try (OutputFolder folder = new OutputFolder(root)) {
      OutputStream out = folder.create("a/b.json");
      out.write(bytes("whole"));
      assertThat(file).doesNotExist();
      out.close();
      assertThat(file).hasContent("whole");
    }
    assertThat(root.resolve("a")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void keepsTheOldFileWhenTheNewOneIsGivenUp() throws IOException {
    Path file = Files.writeString(root.resolve("a.json"), "old");
    try (OutputFolder folder = new OutputFolder(root)) {
      folder.create("a.json").write(bytes("half"));
    }

    assertThat(file).hasContent("old");
    assertThat(root).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesAFileAloneThatWouldBeTheSame() throws IOException {
    Path file = Files.writeString(root.resolve("a.json"), "same");
    FileTime longAgo = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    Files.setLastModifiedTime(file, longAgo);
    write("same");
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    assertThat(root).isDirectoryNotContaining("glob:**.part");

    write("other");
    assertThat(file).hasContent("other");
  }

  private void write(String content) throws IOException {
    try (OutputFolder folder = new OutputFolder(root);
        OutputStream out = folder.create("a.json")) {
      out.write(bytes(content));
    }
  }

  @Test
  void removesWhatAKilledRunLeft() throws IOException, InterruptedException {
    Process killed =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
            .start();
    killed.destroyForcibly().waitFor();
    Path left = Files.writeString(root.resolve("b.json." + killed.pid() + "-1f.part"), "half");
    Path others = Files.writeString(root.resolve("c.part"), "by somebody else");
    try (OutputFolder folder = new OutputFolder(root)) {
      OutputStream out = folder.create("a.json");
      out.write(bytes("new"));
      out.close();
      out.close(); // twice does no harm
    }

    assertThat(root.resolve("a.json")).hasContent("new");
    assertThat(left).doesNotExist();
    assertThat(others).exists();
  }

  @Test
  void leavesEachOfTwoRunsItsWholeFile() throws IOException {
    Path file = root.resolve("a.json");
    try (OutputFolder one = new OutputFolder(root);
        OutputFolder two = new OutputFolder(root)) {
      OutputStream first = one.create("a.json");
      first.write(bytes("first, "));
      first.flush();
      OutputStream second = two.create("a.json");
      second.write(bytes("second"));
      second.close();
      assertThat(file).hasContent("second");
      first.write(bytes("and whole"));
      first.close();
      assertThat(file).hasContent("first, and whole");
    }
    assertThat(root).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void saysWhichFileDoesNotFitOnTheDiskAndRemovesItsBeginning() throws IOException {
    Path full = Path.of("/dev/full");
    assumeThat(full).as("a device that is always full").exists();
    Path file = Files.writeString(root.resolve("a.json"), "old");
    Files.createSymbolicLink(root.resolve("a.json.test.part"), full);

    try (OutputFolder folder = new OutputFolder(root, "test")) {
      OutputStream out = folder.create("a.json");
      out.write('{');
      assertThatThrownBy(out::flush)
          .isInstanceOf(OutputException.class)
          .hasMessageStartingWith("cannot write " + file + ": ")
          .hasMessageEndingWith("; put that right, or name another outputDirectory");
    }

    assertThat(file).hasContent("old");
    assertThat(root).isDirectoryNotContaining("glob:**.part");
    assertThat(full).exists();
  }

  @Test
  void refusesToWriteOneFileTwice() throws IOException {
    try (OutputFolder folder = new OutputFolder(root)) {
      folder.create("findings.json").close();

      assertThatThrownBy(() -> folder.create("./findings.json"))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("a report and an article, or two articles, have this name");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.json", "a/../../b.json", "/tmp/a.json", ""})
  void refusesPathsThatLeadOut(String path) throws IOException {
    try (OutputFolder folder = new OutputFolder(root.resolve("out"))) {
      assertThatThrownBy(() -> folder.create(path))
          .isInstanceOf(OutputException.class)
          .hasMessageContaining("it would lie outside");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
