package org.onrecord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Zip, read from its head as a stream: the directory at its end, which the JDK's {@code ZipFile}
 * holds in memory, is only looked for, since a file without it was cut off.
 */
final class ZipSource {

  private static final int DIRECTORY_END = 0x504B0506;
  private static final int LONGEST_DIRECTORY_END = 22 + 0xFFFF; // with the longest comment

  private ZipSource() {}

  static FolderSource of(InputStream in, Path file, ReadSettings settings) {
    return new FolderSource(new ZipArchiveInputStream(in), settings, () -> checkDirectory(file));
  }

  private static void checkDirectory(Path file) throws IOException {
    if (!hasDirectory(file)) {
      throw new EOFException("there is no directory at its end");
    }
  }

  private static boolean hasDirectory(Path file) throws IOException {
    try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
      long from = Math.max(0, zip.length() - LONGEST_DIRECTORY_END);
      byte[] tail = new byte[(int) (zip.length() - from)];
      zip.seek(from);
      zip.readFully(tail);
      int last = 0;
      for (byte b : tail) {
        last = last << Byte.SIZE | (b & 0xFF);
        if (last == DIRECTORY_END) {
          return true;
        }
      }
      return false;
    }
  }
}
