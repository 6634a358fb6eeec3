package org.onrecord.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveGoalTest {

  private static final String LINE =
      "{\"id\":\"pier\",\"text\":\"Peace at last\\n\\n“No,” said Ann Roe.\\n\"}\n";

  @TempDir private Path root;

  private Goal archive(String... names) {
    return Goal.archive(Goal.project(root, "jar")).with("archives", List.of(names));
  }

  private Path write(String name, String content) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content);
  }

  @Test
  void putsShardsIntoTheBuildFolderOfAProject() throws Exception {
    write("news.jsonl", LINE + "no\n");
    Goal goal = archive("news.jsonl").with("compressed", "false").run();
    assertThat(root.resolve("target/onrecord-archive/part-00000.jsonl"))
        .content()
        .contains("\"ann-roe\"");
    assertThat(goal.said)
        .containsExactly(
            "INFO news.jsonl",
            "INFO 1 article in 1 shard in target/onrecord-archive; 1 not read"
                + " (target/onrecord-archive/unread-*.jsonl)");
  }

  @Test
  void givesEachOfSeveralAFolder() throws Exception {
    write("crawl/b.jsonl", LINE);
    write("crawl/a.jsonl", LINE);
    write("last.ndjson", LINE);
    Goal goal =
        archive("crawl/*.jsonl", "last.ndjson")
            .with("outputDirectory", root.resolve("out").toFile())
            .run();
    assertThat(goal.said)
        .filteredOn(line -> line.endsWith("son") || line.endsWith("jsonl"))
        .containsExactly("INFO crawl/a.jsonl", "INFO crawl/b.jsonl", "INFO last.ndjson");
    for (String name : List.of("a", "b", "last")) {
      assertThat(root.resolve("out").resolve(name))
          .isDirectoryContaining("glob:**part-00000.jsonl.gz");
    }
    write("a.ndjson", LINE);
    assertThatThrownBy(archive("crawl/a.jsonl", "a.ndjson")::run)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("two archives would go to");
  }

  @Test
  void saysWhatIsAskedOfItInVain() throws Exception {
    write("news.rar", "");
    assertThatThrownBy(archive()::run).hasMessageContaining("-Donrecord.archive=news.warc.gz");
    assertThatThrownBy(archive("not-there.zip")::run)
        .hasMessageContaining("not-there.zip: there is no such archive");
    assertThatThrownBy(archive("*.zip")::run).hasMessageContaining("*.zip: nothing is named so");
    assertThatThrownBy(archive("news.rar")::run).hasMessageContaining("news.rar is no archive");
    write("news.jsonl", LINE);
    assertThatThrownBy(archive("news.jsonl").with("articlesPerShard", 0)::run)
        .hasMessageContaining("one is the least");
    assertThatThrownBy(archive("news.jsonl").with("threads", 0)::run)
        .hasMessageContaining("one is the least");
    assertThatThrownBy(archive("news.jsonl").with("compressed", "maybe")::run)
        .hasMessage("compressed is \"maybe\", but can be true or false");
    assertThatThrownBy(archive("news.jsonl").with("restart", "yes")::run)
        .hasMessage("restart is \"yes\", but can be true or false");
    assertThatThrownBy(archive("news.jsonl").with("outputDirectory", root.toFile())::run)
        .hasMessage("outputDirectory is empty, or the folder you are in; name one for the shards");
    assertThat(root.resolve("target")).doesNotExist();
  }

  @Test
  void failsForAnArchiveThatBreaksOffWhenAllIsWritten() throws Exception {
    write("a.warc", "no archive");
    write("b.jsonl", LINE);
    Goal goal = archive("a.warc", "b.jsonl");
    assertThatThrownBy(goal::run)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("a.warc beyond record 0: ");
    assertThat(goal.said).last().asString().startsWith("INFO 1 article in 1 shard");
  }

  @Test
  void tellsRateAndTheTimeThatIsLeftByWhatIsReadInThisRun() {
    List<String> lines = new ArrayList<>();
    AtomicLong clock = new AtomicLong();
    ArchiveProgressLog progress =
        new ArchiveProgressLog(
            new SystemStreamLog() {
              @Override
              public void info(CharSequence line) {
                lines.add(line.toString());
              }
            },
            clock::get);
    clock.set(Duration.ofSeconds(11).toNanos());
    for (int i = 0; i < 16_000; i++) {
      progress.at(500, 1000, 0, true);
    }
    clock.set(Duration.ofSeconds(21).toNanos());
    progress.at(500, 1000, 4_000, false); // nothing was read since, the buffer had it all
    clock.set(Duration.ofSeconds(25).toNanos());
    progress.at(600, 1000, 6_000, false);
    assertThat(lines)
        .containsExactly(
            "passing over what is done (50 % of the archive)",
            "4,000 articles (50 % of the archive), 400 a second, 50 s left");
  }
}
