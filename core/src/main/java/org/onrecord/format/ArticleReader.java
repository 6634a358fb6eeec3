package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.onrecord.text.LineMap.Position;
import org.onrecord.text.MalformedTextException;
import org.onrecord.text.StrictDecoder;

/**
 * Reads the record of one article, strictly: malformed syntax, unknown or duplicate fields, missing
 * fields, wrong types, nulls and impossible spans are refused with their place in the file. All
 * else loads, so that it can be checked: spans outside the text, words that differ, ids that lead
 * nowhere.
 *
 * <p>Safe on files of unknown origin: size, depth, number of values and YAML aliases are bounded,
 * and no tag of YAML is followed. Immutable and thread-safe.
 */
public final class ArticleReader {

  /** The size up to which files are read unless another is set: 16 MB. */
  public static final int DEFAULT_MAX_BYTES = 16 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final RecordSyntax syntax;
  private final int maxBytes;

  private ArticleReader(RecordSyntax syntax, int maxBytes) {
    this.syntax = syntax;
    this.maxBytes = maxBytes;
  }

  /** {@return the reader of JSON} */
  public static ArticleReader json() {
    return new ArticleReader(new JsonSyntax(), DEFAULT_MAX_BYTES);
  }

  /** {@return the reader of YAML 1.2} */
  public static ArticleReader yaml() {
    return new ArticleReader(new YamlSyntax(), DEFAULT_MAX_BYTES);
  }

  /**
   * {@return the reader for a file of this name, by its ending ({@code .json}, {@code .yaml},
   * {@code .yml}, in either case); empty if it is no record file}
   */
  public static Optional<ArticleReader> forFileName(String name) {
    return RecordSyntax.forFileName(name)
        .map(syntax -> new ArticleReader(syntax, DEFAULT_MAX_BYTES));
  }

  /**
   * {@return this reader with another bound on the size of a file}
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ArticleReader maxBytes(int maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("maxBytes is " + maxBytes + "; name 1 or more");
    }
    return new ArticleReader(syntax, maxBytes);
  }

  /**
   * {@return the record in a file in UTF-8}
   *
   * @param in read to its end and left open
   * @throws FormatException if the file is no record or is too large
   * @throws IOException if it cannot be read
   */
  public Reading read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    if (bytes.length == maxBytes && in.read() >= 0) {
      throw new FormatException(
          new Position(1, 1), "the file is larger than " + maxBytes + " bytes; raise the limit");
    }
    try {
      return read(StrictDecoder.utf8().decode(bytes));
    } catch (MalformedTextException e) {
      throw new FormatException(e.position(), e.getMessage(), e);
    }
  }

  /**
   * {@return the record in a file that is already decoded}
   *
   * @param file the whole file; a byte-order mark at its start is passed over
   * @throws FormatException if it is no record
   */
  public Reading read(String file) throws FormatException {
    String content = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
    return ArticleDecoder.decode(syntax.parse(content), content);
  }
}
