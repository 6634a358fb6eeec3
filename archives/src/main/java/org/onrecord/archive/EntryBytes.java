package org.onrecord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads what is in an entry, and no more than may be in one: a few bytes can unpack to many. */
final class EntryBytes {

  private EntryBytes() {}

  /** {@return the bytes up to the end of the stream; empty if there are more than {@code most}} */
  static Optional<byte[]> read(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most);
    return bytes.length == most && in.read() >= 0 ? Optional.empty() : Optional.of(bytes);
  }

  /** {@return what is to be said of an entry with more} */
  static String tooMany(int most) {
    return "it has more than the " + most + " bytes that are read; raise the limit";
  }
}
