package org.onrecord.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read. */
final class CountedInputStream extends FilterInputStream {

  private long count;

  CountedInputStream(InputStream in) {
    super(in);
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    add(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = in.read(target, offset, length);
    add(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long number) throws IOException {
    long skipped = in.skip(number);
    add(skipped);
    return skipped;
  }

  private void add(long read) {
    count += read;
  }
}
