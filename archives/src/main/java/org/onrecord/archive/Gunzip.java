package org.onrecord.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Gzip, all members of a file. The JDK's stream ends without a word where what follows is none;
 * this one's fails, and with it is lost what the same read had unpacked: so a read asks for little.
 */
final class Gunzip extends FilterInputStream {

  private static final int MOST = 512;

  private Gunzip(InputStream in) {
    super(in);
  }

  static InputStream all(InputStream in) throws IOException {
    return new Gunzip(
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get());
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    return in.read(target, offset, Math.min(length, MOST));
  }
}
