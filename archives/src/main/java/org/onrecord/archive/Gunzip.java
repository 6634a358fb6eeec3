package org.onrecord.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Gzip, all members of a file, which zeros may fill up. The JDK's stream ends without a word where
 * something else follows; this one fails, when all before that is read. A read that fails loses
 * what it had unpacked, so each asks for little. Not thread-safe.
 */
final class Gunzip extends InputStream {

  private static final int MOST = 512;
  private static final int[] MAGIC = {0x1F, 0x8B};

  private final InputStream in;
  private @Nullable InputStream member;

  private Gunzip(InputStream in) {
    this.in = in;
  }

  static InputStream all(InputStream in) throws IOException {
    Gunzip gunzip = new Gunzip(in.markSupported() ? in : new BufferedInputStream(in));
    if (!gunzip.begins()) {
      throw new IOException("it is no gzip file; was the download whole?");
    }
    return gunzip;
  }

  /** Whether a member begins here. */
  private boolean begins() throws IOException {
    in.mark(MAGIC.length);
    boolean begins = in.read() == MAGIC[0] && in.read() == MAGIC[1];
    in.reset();
    return begins;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (member != null || next()) {
      int read = member == null ? -1 : member.read(target, offset, Math.min(length, MOST));
      if (read >= 0) {
        return read;
      }
      member = null;
    }
    return -1;
  }

  private boolean next() throws IOException {
    if (begins()) {
      member = GzipCompressorInputStream.builder().setInputStream(in).get();
      return true;
    }
    for (int padding = in.read(); padding >= 0; padding = in.read()) {
      if (padding != 0) {
        throw new IOException("what follows the end of its gzip is none");
      }
    }
    return false;
  }
}
