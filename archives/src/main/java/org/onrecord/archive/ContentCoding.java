package org.onrecord.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * How the body of an answer is packed, by its {@code Content-Encoding}: gzip, and deflate both as
 * the standard has it, with the head of zlib, and bare, as many servers send it. Crawlers that
 * unpack what they keep often leave the header as it was; a body without the head of gzip is taken
 * for such.
 */
final class ContentCoding {

  private static final int DEFLATED = 8;
  private static final int ZLIB_CHECK = 31;

  private ContentCoding() {}

  /** {@return the body unpacked} */
  static InputStream unpacked(InputStream body, List<String> headers) throws IOException {
    InputStream unpacked = body;
    List<String> codings =
        headers.stream()
            .flatMap(header -> List.of(header.split(",")).stream())
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .toList();
    for (int i = codings.size() - 1; i >= 0; i--) { // the last was put on last
      unpacked = unpacked(codings.get(i), new BufferedInputStream(unpacked));
    }
    return unpacked;
  }

  private static InputStream unpacked(String coding, BufferedInputStream packed)
      throws IOException {
    packed.mark(2);
    int first = packed.read();
    int second = packed.read();
    packed.reset();
    return switch (coding) {
      case "gzip", "x-gzip" ->
          first == 0x1F && second == 0x8B ? new GZIPInputStream(packed) : packed;
      case "deflate" -> new InflaterInputStream(packed, new Inflater(!isZlib(first, second)));
      default ->
          throw new IOException(
              "it is packed as \"" + coding + "\", which is not read; gzip and deflate are");
    };
  }

  private static boolean isZlib(int first, int second) {
    return (first & 0x0F) == DEFLATED && (first << Byte.SIZE | second) % ZLIB_CHECK == 0;
  }
}
