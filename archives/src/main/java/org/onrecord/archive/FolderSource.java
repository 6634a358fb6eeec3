package org.onrecord.archive;

import java.io.EOFException;
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

  private static final String NO_ARCHIVE =
      "it is none of the kind that its ending says; was the download whole?";

  private final ArchiveInputStream<?> in;
  private final ReadSettings settings;
  private final EndCheck end;
  private final PassedOver passedOver = new PassedOver();
  private @Nullable EntrySource lines;
  private String linesName = "";
  private long number;

  /** Fails if the end of a file is not that of a whole one. */
  interface EndCheck {
    void check() throws IOException;
  }

  FolderSource(ArchiveInputStream<?> in, ReadSettings settings, EndCheck end) {
    this.in = in;
    this.settings = settings;
    this.end = end;
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    while (true) {
      Optional<ArchiveEntry> line = nextLine();
      if (line.isPresent()) {
        return line;
      }
      org.apache.commons.compress.archivers.ArchiveEntry packed = nextPacked();
      if (packed == null) {
        end.check();
        return Optional.empty();
      }
      number++;
      Optional<ArchiveEntry> entry = packed.isDirectory() ? Optional.empty() : entry(packed);
      if (entry.isPresent()) {
        return entry;
      }
    }
  }

  private org.apache.commons.compress.archivers.@Nullable ArchiveEntry nextPacked()
      throws IOException {
    try {
      return in.getNextEntry();
    } catch (EOFException e) {
      throw e;
    } catch (IOException e) {
      throw number == 0 ? new IOException(NO_ARCHIVE, e) : e;
    }
  }

  private Optional<ArchiveEntry> nextLine() {
    if (lines == null) {
      return Optional.empty();
    }
    try {
      Optional<ArchiveEntry> line = lines.next();
      if (line.isEmpty()) {
        lines = null;
      }
      return line;
    } catch (IOException e) { // if it is the archive that broke off, the next file says so
      lines = null;
      return Optional.of(unreadable(linesName, Reasons.of(e)));
    }
  }

  private Optional<ArchiveEntry> entry(org.apache.commons.compress.archivers.ArchiveEntry packed)
      throws IOException {
    String name = packed.getName();
    boolean isLines = JsonLinesSource.isByName(name);
    if (packed instanceof TarArchiveEntry tar && !tar.isCheckSumOK()) {
      if (number == 1) {
        throw new IOException(NO_ARCHIVE);
      }
      return Optional.of(unreadable(name, "its header is damaged: the checksum is another"));
    }
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
      return lines(name);
    }
    return Optional.of(file(packed));
  }

  private Optional<ArchiveEntry> lines(String name) {
    try {
      lines = JsonLinesSource.open(in, name, settings.maxEntryBytes());
      linesName = name;
      return nextLine();
    } catch (IOException e) {
      return Optional.of(unreadable(name, Reasons.of(e)));
    }
  }

  private static boolean isFile(org.apache.commons.compress.archivers.ArchiveEntry packed) {
    return packed instanceof TarArchiveEntry tar
        ? tar.isFile()
            && !(tar.isSymbolicLink() || tar.isLink() || tar.isFIFO())
            && !(tar.isCharacterDevice() || tar.isBlockDevice())
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
      return ArchiveEntry.of(
          EntryId.ofPath(name, settings.inputs()), name, place(), name, bytes.get());
    } catch (OutOfMemoryError e) { // let go of with the file
      return unreadable(name, UnreadEntry.NEEDS_MEMORY);
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
    return ArchiveEntry.unreadable(EntryId.ofPath(name, settings.inputs()), name, place(), fault);
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
