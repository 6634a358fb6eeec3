package org.onrecord.archive.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onrecord.ArticleParser;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveEntry;
import org.onrecord.archive.Archives;
import org.onrecord.archive.BrokenArchiveException;
import org.onrecord.archive.EntryReader;
import org.onrecord.archive.run.Manifest.End;
import org.onrecord.archive.run.Manifest.Taken;
import org.onrecord.archive.shard.Shard;
import org.onrecord.archive.shard.ShardException;
import org.onrecord.archive.shard.ShardWriter;
import org.onrecord.archive.work.OrderedWork;

/**
 * Makes shards of an archive. Entries go through several threads and come out in their order; the
 * same archive gives the same bytes with any number of them. What is held at a time has a bound,
 * however large the archive is.
 *
 * <p>A run that was stopped, by whatever, is taken up by the next: shards that are in place stay,
 * and the entries in them are passed over. A manifest beside them keeps what they are made of.
 */
public final class ArchiveConversion {

  private final ArticleParser parser;
  private final ConversionSettings settings;

  /** A conversion that finds facts with {@code parser}. */
  public ArchiveConversion(ArticleParser parser, ConversionSettings settings) {
    this.parser = parser;
    this.settings = settings;
  }

  /**
   * Removes what an earlier run wrote into a folder, so that the next one starts anew.
   *
   * @throws IOException if that cannot be done, or another run is at it
   */
  public static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (FolderLock lock = FolderLock.of(folder)) {
        new ShardFolder(lock).clear();
      }
    }
  }

  /**
   * Converts an archive, or what is left of it to do.
   *
   * @param file the archive
   * @param folder where the shards go, made if it is not there
   * @throws ChangedException if an earlier run wrote something else there
   * @throws ShardException if something cannot be written
   * @throws IOException if the archive cannot be opened
   */
  public ConversionOutcome convert(Path file, Path folder, ConversionProgress progress)
      throws IOException {
    try (Archive archive = Archives.open(file, settings.reading())) {
      makeFolder(folder);
      try (FolderLock lock = FolderLock.of(folder)) {
        ShardFolder shards = new ShardFolder(lock);
        Manifest earlier = shards.takeUp(ArchiveMark.of(file), settings.state());
        return earlier.end().isPresent()
            ? outcome(earlier, earlier.end().get(), Optional.empty(), earlier)
            : new Run(archive, folder, shards, earlier, progress).finish();
      }
    } catch (OutOfMemoryError e) { // by an entry, or by what is said to be the head of one
      throw new IOException(
          "%s needs more memory than there is; give Java more, as in -Xmx1g, and run again"
              .formatted(file.getFileName()),
          e);
    }
  }

  private static void makeFolder(Path folder) throws ShardException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new ShardException(folder, e);
    }
  }

  private static ConversionOutcome outcome(
      Manifest done, End end, Optional<String> broken, Manifest earlier) {
    return new ConversionOutcome(
        done.articles(),
        done.shards().size(),
        done.unread(),
        end.passedOver(),
        end.renamed(),
        broken,
        earlier.articles());
  }

  /** One run over one archive. */
  private final class Run {

    private final Archive archive;
    private final ShardFolder folder;
    private final ConversionProgress progress;
    private final Manifest earlier;
    private final ShardWriter shards;
    private final EntryWork entryWork;
    private final OrderedWork<EntryWork.Result> work;
    private final SeenIds ids = new SeenIds();
    private Manifest manifest;
    private long entries;
    private long written;

    Run(
        Archive archive,
        Path folder,
        ShardFolder shardFolder,
        Manifest earlier,
        ConversionProgress progress)
        throws IOException {
      this.archive = archive;
      this.folder = shardFolder;
      this.progress = progress;
      this.earlier = earlier;
      this.shards = new ShardWriter(folder, settings.shards(), earlier.shards().size(), this::keep);
      this.entryWork = new EntryWork(new EntryReader(parser, settings.reading()));
      this.work = new OrderedWork<>(settings.threads());
      this.manifest = earlier;
      this.entries = earlier.entries();
    }

    ConversionOutcome finish() throws IOException {
      try (shards;
          work) {
        Optional<String> broken = readAll();
        while (!work.isEmpty()) {
          write();
        }
        shards.finish();
        End end = new End(archive.passedOver(), ids.renamed());
        if (broken.isEmpty()) { // what cannot be read now may be read another time
          folder.keep(manifest.with(end));
        }
        return outcome(manifest, end, broken, earlier);
      }
    }

    /** Returns where the archive breaks off, if it does. */
    private Optional<String> readAll() throws IOException {
      long read = 0;
      try {
        for (Optional<ArchiveEntry> entry = archive.next();
            entry.isPresent();
            entry = archive.next()) {
          ArchiveEntry claimed = claimed(entry.get(), read + 1);
          if (read++ < earlier.entries()) {
            progress.at(archive.bytesRead(), earlier.archive().bytes(), 0, true);
          } else {
            give(claimed);
          }
        }
        return Optional.empty();
      } catch (BrokenArchiveException e) {
        return Optional.of(e.place() + ": " + e.reason());
      }
    }

    private ArchiveEntry claimed(ArchiveEntry entry, long number) {
      return entry.withId(ids.claim(entry.id(), number));
    }

    private void give(ArchiveEntry entry) throws IOException {
      while (work.isFull(entry.size())) {
        write();
      }
      work.give(() -> entryWork.work(entry), entry.size());
    }

    private void write() throws IOException {
      try {
        EntryWork.Result result = work.fetch();
        entries++;
        result.writeTo(shards);
        written++;
        progress.at(archive.bytesRead(), earlier.archive().bytes(), written, false);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("the run was stopped").initCause(e);
      }
    }

    private void keep(Shard shard) throws IOException {
      manifest = manifest.with(new Taken(shard, entries));
      folder.keep(manifest);
    }
  }
}
