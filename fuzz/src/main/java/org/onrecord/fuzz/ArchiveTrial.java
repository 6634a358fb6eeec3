package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.ArticleParser;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveEntry;
import org.onrecord.archive.Archives;
import org.onrecord.archive.BrokenArchiveException;
import org.onrecord.archive.EntryReader;
import org.onrecord.archive.ReadSettings;
import org.onrecord.archive.UnreadEntryException;
import org.onrecord.testing.Invariants;

/** Reads an archive to its end, or to where it is broken. */
final class ArchiveTrial {

  private static final ReadSettings SETTINGS = ReadSettings.standard().withMaxEntryBytes(1 << 20);
  private static final EntryReader READER = new EntryReader(ArticleParser.standard(), SETTINGS);

  private final Path file;

  /**
   * @param ending of archives of this kind
   */
  ArchiveTrial(String ending) {
    try {
      file = Files.createTempFile("trial", ending);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    file.toFile().deleteOnExit();
  }

  void read(byte[] content) throws IOException {
    Files.write(file, content);
    try (Archive archive = Archives.open(file, SETTINGS)) {
      for (Optional<ArchiveEntry> entry = archive.next();
          entry.isPresent();
          entry = archive.next()) {
        read(entry.get());
      }
    } catch (BrokenArchiveException broken) {
      assertThat(broken.getMessage()).isNotBlank();
    }
  }

  private static void read(ArchiveEntry entry) {
    assertThat(entry.id()).doesNotStartWith("/").isNotEmpty();
    assertThat(entry.id().split("/")).doesNotContain("..", "."); // "echo../pier" leads nowhere
    try {
      Invariants.assertReadBack(READER.read(entry));
    } catch (UnreadEntryException unread) {
      assertThat(unread.getMessage()).isNotBlank();
    }
  }
}
