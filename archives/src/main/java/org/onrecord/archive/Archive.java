package org.onrecord.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is read once, from its head to its end, an entry at a time. Holds the entry in
 * hand and no more. Not thread-safe.
 */
public final class Archive implements Closeable {

  private final Path file;
  private final CountedInputStream counted;
  private final Opening opening;
  private @Nullable EntrySource source;
  private boolean ended;

  /** Opens what is in the file; a broken one fails there already. */
  interface Opening {
    EntrySource open() throws IOException;
  }

  Archive(Path file, CountedInputStream counted, Opening opening) {
    this.file = file;
    this.counted = counted;
    this.opening = opening;
  }

  /** {@return the file} */
  public Path file() {
    return file;
  }

  /**
   * {@return the next entry, in the order in which they lie there; empty at the end}
   *
   * @throws BrokenArchiveException if the rest cannot be read; the entries so far stand, and there
   *     are no more
   */
  public Optional<ArchiveEntry> next() throws BrokenArchiveException {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<ArchiveEntry> next = source().next();
      ended = next.isEmpty();
      return next;
    } catch (IOException | RuntimeException | LinkageError e) { // as each library has it
      ended = true;
      throw new BrokenArchiveException(file, place(), Reasons.of(e), e);
    }
  }

  private EntrySource source() throws IOException {
    EntrySource opened = source;
    if (opened == null) {
      opened = opening.open();
      source = opened;
    }
    return opened;
  }

  private Place place() {
    EntrySource opened = source;
    return opened == null ? new Place(Place.Unit.BYTE, 0) : opened.place();
  }

  /** {@return how much of the file is read, in bytes} */
  public long bytesRead() {
    return counted.count();
  }

  /** {@return how many entries were passed over, since they are no articles, by the reason} */
  public Map<String, Long> passedOver() {
    EntrySource opened = source;
    return opened == null ? Map.of() : opened.passedOver();
  }

  @Override
  public void close() throws IOException {
    counted.close();
  }
}
