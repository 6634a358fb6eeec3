package org.onrecord.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.onrecord.output.Sha256;

/** Hashes by which a file is known again. */
final class Digests {

  private Digests() {}

  static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }

  /** {@return the hash of what is in a file} */
  static String ofFile(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return hex(digest.digest());
  }
}
