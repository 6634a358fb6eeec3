package org.onrecord.output;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which words and files are known again. */
public final class Sha256 {

  private Sha256() {}

  /** {@return a hash to be fed} */
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }

  /** {@return the hash of words in UTF-8} */
  public static byte[] of(String words) {
    return begin().digest(words.getBytes(StandardCharsets.UTF_8));
  }
}
