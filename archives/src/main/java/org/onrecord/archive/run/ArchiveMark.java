package org.onrecord.archive.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what an archive is known again, without reading all of it.
 *
 * @param name the name of its file
 * @param bytes its size
 * @param head the SHA-256 of its first megabyte
 */
record ArchiveMark(String name, long bytes, String head) {

  private static final int HEAD = 1 << 20;

  static ArchiveMark of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(in.readNBytes(HEAD));
      String head = HexFormat.of().formatHex(digest.digest());
      return new ArchiveMark(String.valueOf(file.getFileName()), Files.size(file), head);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}
