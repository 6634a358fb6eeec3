package org.onrecord.archive.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ArticleParser;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveEntry;
import org.onrecord.archive.Archives;
import org.onrecord.archive.EntryReader;
import org.onrecord.archive.Packed;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.UnreadEntry;
import org.onrecord.archive.UnreadEntryException;
import org.onrecord.model.Article;
import org.onrecord.model.SourceText;

class ShardWriterTest {

  private static final Article ARTICLE =
      ArticleParser.standard().parse(SourceText.of("a", "It rained."));

  @TempDir private Path root;

  private List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** As `docs/archives.md` has it. */
  @Test
  void writesWhatAProgramReads() throws IOException {
    Path file = Packed.write(root.resolve("news.jsonl"), Packed.lines(3) + "no\n");
    Path out = root.resolve("out");
    EntryReader reader = new EntryReader(ArticleParser.standard(), ReadSettings.standard());
    try (Archive archive = Archives.open(file);
        ShardWriter shards = new ShardWriter(out, ShardSettings.standard())) {
      for (Optional<ArchiveEntry> entry = archive.next();
          entry.isPresent();
          entry = archive.next()) {
        try {
          shards.write(reader.read(entry.get()));
        } catch (UnreadEntryException e) {
          shards.writeUnread(e.unread());
        }
      }
      shards.finish();
    }
    assertThat(files(out)).containsExactly("part-00000.jsonl.gz", "unread-00000.jsonl");
  }

  @Test
  void tellsOfEachShardThatIsInPlace() throws IOException {
    List<Shard> completed = new ArrayList<>();
    try (ShardWriter shards =
        new ShardWriter(root, new ShardSettings(2, false), 7, completed::add)) {
      for (int i = 0; i < 3; i++) {
        shards.write(ARTICLE);
      }
      shards.writeUnread(new UnreadEntry("b", "entry 4", "no \"text\""));
      assertThat(completed).extracting(Shard::file).containsExactly("part-00007.jsonl");
      shards.finish();
      shards.finish();
    }
    assertThat(completed)
        .last()
        .isEqualTo(
            new Shard("part-00008.jsonl", Files.size(root.resolve("part-00008.jsonl")), 1, 1));
    assertThat(files(root))
        .containsExactly("part-00007.jsonl", "part-00008.jsonl", "unread-00008.jsonl");
    assertThat(root.resolve("unread-00008.jsonl"))
        .hasContent("{\"entry\":\"b\",\"place\":\"entry 4\",\"reason\":\"no \\\"text\\\"\"}");
  }

  @Test
  void leavesNothingOfAShardThatIsGivenUp() throws IOException {
    try (ShardWriter shards = new ShardWriter(root, ShardSettings.standard())) {
      shards.write(ARTICLE);
      shards.writeUnread(new UnreadEntry("b", "entry 2", "no"));
      assertThat(files(root))
          .containsExactly("part-00000.jsonl.gz.aside", "unread-00000.jsonl.aside");
    }
    assertThat(files(root)).isEmpty();
  }

  @Test
  void saysWhichFileCannotBeWritten() throws IOException {
    Files.createDirectories(root.resolve("part-00000.jsonl.gz/something"));
    try (ShardWriter shards = new ShardWriter(root, ShardSettings.standard())) {
      shards.write(ARTICLE);
      assertThatThrownBy(shards::finish)
          .isInstanceOf(ShardException.class)
          .hasMessageStartingWith("cannot write " + root.resolve("part-00000.jsonl.gz") + ": ")
          .hasMessageContaining("run again");
    }
  }
}
