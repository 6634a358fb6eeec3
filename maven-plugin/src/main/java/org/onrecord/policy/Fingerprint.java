package org.onrecord.policy;

import java.util.HexFormat;
import org.onrecord.output.Sha256;

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
    return HexFormat.of().formatHex(Sha256.of(words), 0, BYTES);
  }
}
