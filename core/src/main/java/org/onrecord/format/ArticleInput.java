package org.onrecord.format;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Set;
import org.onrecord.ArticleParser;
import org.onrecord.model.SourceText;

/**
 * A kind of file that articles come in, besides plain text and records: Markdown, HTML. It knows
 * which of a file's characters are read as text, and what the file says of the article itself.
 * Immutable and thread-safe.
 */
public interface ArticleInput {

  /**
   * {@return the endings of its files, lower case, with the dot: {@code .md}, {@code .ninjs.json}}
   */
  Set<String> endings();

  /**
   * {@return the encoding that a file itself says it is in; where it says none, others decide}
   *
   * @param file the bytes of the whole file
   */
  default Optional<Charset> charset(byte[] file) {
    return Optional.empty();
  }

  /**
   * {@return the article in a file, and where its text stands there}
   *
   * @param file the whole file, and what is known of its publication where the file does not say it
   * @param parser finds the facts
   * @throws FormatException if the file cannot be read as what its ending says
   */
  Extract read(SourceText file, ArticleParser parser) throws FormatException;
}
