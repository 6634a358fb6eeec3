package org.onrecord.archive;

import java.io.EOFException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Tar. A file without the mark of its end was cut off. */
final class TarSource {

  private TarSource() {}

  static FolderSource of(InputStream in, ReadSettings settings) {
    MarkedStream marked = new MarkedStream(in);
    return new FolderSource(marked, settings, marked::checkMark);
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

    void checkMark() throws EOFException {
      if (!isMarked) {
        throw new EOFException("there is no mark at its end");
      }
    }
  }
}
