package org.onrecord.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text and refuses what is no text in its encoding, instead of putting replacement
 * characters there.
 *
 * <p>Nothing else changes: a leading byte-order mark of UTF-8 stays the first character. Immutable
 * and thread-safe.
 */
public final class StrictDecoder {

  private static final char REPLACEMENT = '\uFFFD';

  private final Charset charset;

  private StrictDecoder(Charset charset) {
    this.charset = charset;
  }

  /** {@return the decoder of UTF-8} */
  public static StrictDecoder utf8() {
    return new StrictDecoder(StandardCharsets.UTF_8);
  }

  /** {@return the decoder of an encoding} */
  public static StrictDecoder of(Charset charset) {
    return new StrictDecoder(charset);
  }

  /**
   * {@return the text that {@code bytes} hold}
   *
   * @throws MalformedTextException at the first bytes that are no text
   */
  public String decode(byte[] bytes) throws MalformedTextException {
    // the lenient way is several times faster, and a replacement character shows where to doubt it
    String text = new String(bytes, charset);
    return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
  }

  private String decodeStrictly(byte[] bytes) throws MalformedTextException {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()));
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    String decoded = out.flip().toString();
    if (result.isError()) {
      throw new MalformedTextException(charset, bytes, in.position(), result.length(), decoded);
    }
    return decoded;
  }
}
