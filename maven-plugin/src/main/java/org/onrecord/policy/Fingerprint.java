package org.onrecord.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a finding is recognised by in another run, when lines have moved: the words it is about.
 * Together with rule and file it names the finding.
 *
 * @param words the words, with single blanks between them
 * @param hash of the words, in 16 hexadecimal digits
 * @param occurrence which of the findings with this rule and these words in an article it is, from
 *     1
 */
public record Fingerprint(String words, String hash, int occurrence) {

  private static final int BYTES = 8;

  /** {@return the fingerprint of a finding about these words} */
  public static Fingerprint of(String words, int occurrence) {
    return new Fingerprint(words, hash(words), occurrence);
  }

  /** {@return the fingerprint of a finding about a whole file} */
  public static Fingerprint ofFile() {
    return of("", 1);
  }

  private static String hash(String words) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new LinkageError("every JDK has SHA-256", e);
    }
  }
}
