package org.onrecord.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.format.ArticleReader;

class KilledRunTest {

  private static final int ARTICLES = 1500;
  private static final int SOME = 100;

  @TempDir Path root;

  /** Converts what is in a workplace; to be killed. */
  public static final class Conversion {
    public static void main(String[] arguments) throws IOException {
      Workplace.existing(Path.of(arguments[0])).remembering("1").convert("json");
    }
  }

  @Test
  void leavesNoHalfAFileAndIsTakenUpByTheNextRun() throws Exception {
    Workplace work = new Workplace(root);
    for (int i = 0; i < ARTICLES; i++) {
      work.with(i % 10 + "/a" + i + ".txt", Workplace.SOUND.replace("Ann Roe", "Ann Roe" + i));
    }

    Process conversion = start();
    while (written(work) < SOME && conversion.isAlive()) {
      Thread.sleep(5);
    }
    conversion.destroyForcibly().waitFor();
    int first = written(work);
    assertThat(first).as("written before the kill").isBetween(SOME, ARTICLES - 1);
    for (String file : work.written()) {
      if (file.endsWith(".json")) {
        assertThat(ArticleReader.json().read(work.read(file)).differences()).isEmpty();
      }
    }

    Outcome second = work.remembering("1").convert("json");

    assertThat(second.unchanged()).as("taken up").isPositive();
    assertThat(work.written())
        .hasSize(ARTICLES)
        .allMatch(file -> file.endsWith(".json"), "is no leftover");
    assertThat(work.remembering("1").convert("json").unchanged()).isEqualTo(ARTICLES);
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Conversion.class.getName(),
                root.toString()))
        .redirectErrorStream(true)
        .redirectOutput(root.resolve("log").toFile())
        .start();
  }

  private static int written(Workplace work) {
    if (!Files.exists(work.out)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(work.out)) {
      return (int) files.filter(file -> file.toString().endsWith(".json")).count();
    } catch (IOException | UncheckedIOException e) { // a file was moved meanwhile
      return 0;
    }
  }
}
