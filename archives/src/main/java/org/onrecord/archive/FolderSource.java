package org.onrecord.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.Inputs;

/**
 * A folder that was packed, as zip or tar: every file that is an article by its name is an entry,
 * and so is every line of a file of JSON Lines.
 */
final class FolderSource implements EntrySource {

  private final ArchiveInputStream<?> in;
  private final ReadSettings settings;
  private final PassedOver passedOver = new PassedOver();
  private @Nullable EntrySource lines;
  private long number;

  FolderSource(ArchiveInputStream<?> in, ReadSettings settings) {
    this.in = in;
    this.settings = settings;
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    while (true) {
      Optional<ArchiveEntry> line = nextLine();
      if (line.isPresent()) {
        return line;
      }
      org.apache.commons.compress.archivers.ArchiveEntry packed = in.getNextEntry();
      if (packed == null) {
        return Optional.empty();
      }
      number++;
      Optional<ArchiveEntry> entry = packed.isDirectory() ? Optional.empty() : entry(packed);
      if (entry.isPresent()) {
        return entry;
      }
    }
  }

  private Optional<ArchiveEntry> nextLine() throws IOException {
    Optional<ArchiveEntry> line = lines == null ? Optional.empty() : lines.next();
    if (line.isEmpty()) {
      lines = null;
    }
    return line;
  }

  private Optional<ArchiveEntry> entry(org.apache.commons.compress.archivers.ArchiveEntry packed)
      throws IOException {
    String name = packed.getName();
    boolean isLines = JsonLinesSource.isByName(name);
    if (!isFile(packed)) {
      passedOver.add("links and devices");
      return Optional.empty();
    }
    if (isLeftBehind(name) || !(isLines || settings.inputs().isArticle(name))) {
      passedOver.add("no article by the name");
      return Optional.empty();
    }
    if (!in.canReadEntryData(packed)) {
      return Optional.of(unreadable(name, "it is encrypted, or packed in a way that is not read"));
    }
    if (isLines) {
      lines = JsonLinesSource.open(in, name, settings.maxEntryBytes());
      return nextLine();
    }
    return Optional.of(file(packed));
  }

  private static boolean isFile(org.apache.commons.compress.archivers.ArchiveEntry packed) {
    return packed instanceof TarArchiveEntry tar
        ? tar.isFile() && !tar.isSymbolicLink() && !tar.isLink()
        : !(packed instanceof ZipArchiveEntry zip && zip.isUnixSymlink());
  }

  private static boolean isLeftBehind(String name) {
    return Stream.of(name.split("/")).anyMatch(FolderSource::isHidden);
  }

  /** ".." leads somewhere, but hides nothing. */
  private static boolean isHidden(String part) {
    return Inputs.isLeftBehind(part) && !part.equals(".") && !part.equals("..");
  }

  private ArchiveEntry file(org.apache.commons.compress.archivers.ArchiveEntry packed) {
    String name = packed.getName();
    try {
      Optional<byte[]> bytes = EntryBytes.read(in, settings.maxEntryBytes());
      if (bytes.isEmpty()) {
        return unreadable(name, EntryBytes.tooMany(settings.maxEntryBytes()));
      }
      if (packed instanceof ZipArchiveEntry zip && !isSound(bytes.get(), zip.getCrc())) {
        return unreadable(name, "it is damaged: its checksum is another");
      }
      return ArchiveEntry.of(EntryId.ofPath(name), name, place(), name, bytes.get());
    } catch (IOException | RuntimeException e) {
      return unreadable(name, Reasons.of(e));
    }
  }

  private static boolean isSound(byte[] bytes, long expected) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return expected == -1 || sum.getValue() == expected;
  }

  private ArchiveEntry unreadable(String name, String fault) {
    return ArchiveEntry.unreadable(EntryId.ofPath(name), name, place(), fault);
  }

  @Override
  public Place place() {
    return lines == null ? new Place(Place.Unit.ENTRY, number) : lines.place();
  }

  @Override
  public Map<String, Long> passedOver() {
    return passedOver.counts();
  }
}
