package org.onrecord.archive;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** The entries of one kind of archive, one after another. Not thread-safe. */
interface EntrySource {

  /**
   * {@return the next entry; empty at the end}
   *
   * @throws IOException if what follows cannot be read; nothing can be read after that
   */
  Optional<ArchiveEntry> next() throws IOException;

  /** {@return how far it has come} */
  Place place();

  /** {@return how much was passed over, by the reason} */
  Map<String, Long> passedOver();
}
