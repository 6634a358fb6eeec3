package org.onrecord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar. A file without the mark of its end was cut off. */
final class TarSource implements EntrySource {

  private final MarkedStream in;
  private final FolderSource entries;

  TarSource(InputStream in, ReadSettings settings) {
    this.in = new MarkedStream(in);
    this.entries = new FolderSource(this.in, settings);
  }

  @Override
  public Optional<ArchiveEntry> next() throws IOException {
    Optional<ArchiveEntry> next = entries.next();
    if (next.isEmpty() && !in.isMarked) {
      throw new EOFException("there is no mark at its end");
    }
    return next;
  }

  @Override
  public Place place() {
    return entries.place();
  }

  @Override
  public Map<String, Long> passedOver() {
    return entries.passedOver();
  }

  private static final class MarkedStream extends TarArchiveInputStream {

    private boolean isMarked;

    MarkedStream(InputStream in) {
      super(in, "UTF-8");
    }

    @Override
    protected boolean isEOFRecord(byte[] record) {
      boolean isEnd = super.isEOFRecord(record);
      isMarked |= isEnd && record != null;
      return isEnd;
    }
  }
}
