package org.onrecord.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of archives that are read, by the endings of their files. One line each. */
public final class Archives {

  private static final int BUFFER = 1 << 16;

  private static final List<Kind> KINDS =
      List.of(
          new Kind(".jsonl", Archives::lines),
          new Kind(".jsonl.gz", Archives::lines),
          new Kind(".ndjson", Archives::lines),
          new Kind(".ndjson.gz", Archives::lines),
          new Kind(".warc", (in, file, settings) -> warc(in, settings)),
          new Kind(".warc.gz", (in, file, settings) -> warc(Gunzip.all(in), settings)),
          new Kind(".zip", ZipSource::of),
          new Kind(".tar", (in, file, settings) -> tar(in, settings)),
          new Kind(".tar.gz", (in, file, settings) -> tar(Gunzip.all(in), settings)),
          new Kind(".tgz", (in, file, settings) -> tar(Gunzip.all(in), settings)));

  private record Kind(String ending, Opener opener) {}

  private interface Opener {
    EntrySource open(InputStream in, Path file, ReadSettings settings) throws IOException;
  }

  private Archives() {}

  /**
   * {@return the entries of an archive, read as {@link ReadSettings#standard} has it}
   *
   * @throws IOException if there is no such archive
   */
  public static Archive open(Path file) throws IOException {
    return open(file, ReadSettings.standard());
  }

  /**
   * {@return the entries of an archive}
   *
   * @throws UnknownArchiveException if its kind is not read
   * @throws IOException if the file cannot be opened
   */
  public static Archive open(Path file, ReadSettings settings) throws IOException {
    Kind kind = kind(file).orElseThrow(() -> new UnknownArchiveException(file, endings()));
    CountedInputStream counted = new CountedInputStream(Files.newInputStream(file));
    InputStream in = new BufferedInputStream(counted, BUFFER);
    return new Archive(file, counted, () -> opened(kind, in, file, settings));
  }

  /** A file of nothing is a download that failed, of whatever kind. */
  private static EntrySource opened(Kind kind, InputStream in, Path file, ReadSettings settings)
      throws IOException {
    if (Files.size(file) == 0) {
      throw new IOException("the file is empty; was the download whole?");
    }
    return kind.opener().open(in, file, settings);
  }

  /**
   * Checks that a file is of a kind that is read, by its name.
   *
   * @throws UnknownArchiveException if it is not
   */
  public static void checkKind(Path file) throws UnknownArchiveException {
    if (kind(file).isEmpty()) {
      throw new UnknownArchiveException(file, endings());
    }
  }

  /** {@return the endings of the files that are read: ".jsonl, .jsonl.gz, …"} */
  public static String endings() {
    return KINDS.stream().map(Kind::ending).collect(Collectors.joining(", "));
  }

  /** {@return the name of an archive without its ending} */
  public static String nameWithoutEnding(Path file) {
    String name = String.valueOf(file.getFileName());
    return kind(file).map(kind -> FileEnding.without(name, kind.ending())).orElse(name);
  }

  private static Optional<Kind> kind(Path file) {
    String name = String.valueOf(file.getFileName());
    return KINDS.stream().filter(kind -> FileEnding.has(name, kind.ending())).findFirst();
  }

  private static EntrySource lines(InputStream in, Path file, ReadSettings settings)
      throws IOException {
    return JsonLinesSource.open(in, String.valueOf(file.getFileName()), settings.maxEntryBytes());
  }

  private static EntrySource warc(InputStream in, ReadSettings settings) throws IOException {
    return new WarcSource(in, settings.maxEntryBytes());
  }

  private static EntrySource tar(InputStream in, ReadSettings settings) {
    return TarSource.of(in, settings);
  }
}
