package org.onrecord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON Lines: every line that is not blank is an entry. */
final class JsonLinesSource implements EntrySource {

  private static final String GZIP = ".gz";
  private static final List<String> ENDINGS = List.of(".jsonl", ".ndjson");

  private final String name;
  private final String idWithoutAny;
  private final int most;
  private final LineReader lines;

  private JsonLinesSource(InputStream in, String name, int most) {
    this.name = name;
    this.idWithoutAny = EntryId.ofName(withoutEnding(name));
    this.most = most;
    this.lines = new LineReader(in, most);
  }

  /** {@return whether a file is JSON Lines by its name} */
  static boolean isByName(String name) {
    return !withoutEnding(name).equals(name);
  }

  /**
   * {@return the lines of a file}
   *
   * @param name the name of the file, which says whether it is compressed
   * @param most the size up to which a line is read
   */
  static JsonLinesSource open(InputStream in, String name, int most) throws IOException {
    return new JsonLinesSource(FileEnding.has(name, GZIP) ? Gunzip.all(in) : in, name, most);
  }

  private static String withoutEnding(String name) {
    String plain = FileEnding.without(name, GZIP);
    for (String ending : ENDINGS) {
      if (FileEnding.has(plain, ending)) {
        return FileEnding.without(plain, ending);
      }
    }
    return name;
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    while (lines.next()) {
      if (lines.isTooLong()) {
        return Optional.of(
            ArchiveEntry.unreadable(numbered(), name, place(), EntryBytes.tooMany(most)));
      }
      byte[] line = lines.bytes();
      if (lines.isTooLarge()) {
        return Optional.of(
            ArchiveEntry.unreadable(numbered(), name, place(), UnreadEntry.NEEDS_MEMORY));
      }
      if (!isBlank(line)) {
        String id = LineId.of(line).map(EntryId::ofName).orElseGet(this::numbered);
        return Optional.of(ArchiveEntry.of(id, name, place(), ArticleLine.FILE_NAME, line));
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t') {
        return false;
      }
    }
    return true;
  }

  private String numbered() {
    return idWithoutAny + "/" + lines.number();
  }

  @Override
  public Place place() {
    return new Place(Place.Unit.LINE, lines.number());
  }

  @Override
  public Map<String, Long> passedOver() {
    return Map.of();
  }
}
