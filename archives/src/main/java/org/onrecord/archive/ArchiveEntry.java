package org.onrecord.archive;

import java.nio.charset.Charset;
import java.util.Optional;
import org.onrecord.model.Publication;

/**
 * What is to be one article, as it lies in an archive: a file, a page, a line. Its bytes may be of
 * no use, which {@link EntryReader} tells. Immutable and thread-safe.
 */
public final class ArchiveEntry {

  private static final byte[] NOTHING = {};

  private final String id;
  private final String name;
  private final Place place;
  private final String fileName;
  private final byte[] bytes;
  private final Optional<Charset> charset;
  private final Optional<Publication> publication;
  private final Optional<String> fault;

  private ArchiveEntry(
      String id,
      String name,
      Place place,
      String fileName,
      byte[] bytes,
      Optional<Charset> charset,
      Optional<Publication> publication,
      Optional<String> fault) {
    this.id = id;
    this.name = name;
    this.place = place;
    this.fileName = fileName;
    this.bytes = bytes;
    this.charset = charset;
    this.publication = publication;
    this.fault = fault;
  }

  /**
   * An entry of which nothing is known but what is in it.
   *
   * @param id the id of the article
   * @param name its name in the archive, for people
   * @param fileName a file name whose ending says how it is read
   * @param bytes what is in it; not copied
   */
  static ArchiveEntry of(String id, String name, Place place, String fileName, byte[] bytes) {
    return new ArchiveEntry(
        id, name, place, fileName, bytes, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An entry that cannot be got at. */
  static ArchiveEntry unreadable(String id, String name, Place place, String fault) {
    return new ArchiveEntry(
        id, name, place, name, NOTHING, Optional.empty(), Optional.empty(), Optional.of(fault));
  }

  /** {@return this entry with another id} */
  public ArchiveEntry withId(String id) {
    return new ArchiveEntry(id, name, place, fileName, bytes, charset, publication, fault);
  }

  ArchiveEntry withCharset(Charset charset) {
    return new ArchiveEntry(
        id, name, place, fileName, bytes, Optional.of(charset), publication, fault);
  }

  ArchiveEntry withPublication(Publication publication) {
    return new ArchiveEntry(
        id, name, place, fileName, bytes, charset, Optional.of(publication), fault);
  }

  /**
   * {@return the id of the article: relative, {@code /}-separated, without ".." and the like; not
   * necessarily the only one of its archive}
   */
  public String id() {
    return id;
  }

  /** {@return its name in the archive, as it stands there: a path, a URL} */
  public String name() {
    return name;
  }

  /** {@return where it begins in the archive} */
  public Place place() {
    return place;
  }

  /** {@return the number of bytes it has, unpacked} */
  public int size() {
    return bytes.length;
  }

  String fileName() {
    return fileName;
  }

  byte[] bytes() {
    return bytes;
  }

  /** {@return the encoding, if the archive or the entry itself says it} */
  Optional<Charset> charset() {
    return charset;
  }

  /** {@return what the archive knows of its publication} */
  Optional<Publication> publication() {
    return publication;
  }

  /** {@return why it cannot be read, if that is known already} */
  Optional<String> fault() {
    return fault;
  }
}
