package org.onrecord.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.onrecord.text.Span;

/** Parses a file into values with their places: what JSON and YAML have in common. */
interface RecordSyntax {

  /**
   * {@return the one value in the file}
   *
   * @throws FormatException if the syntax is malformed or a limit is exceeded
   */
  Value parse(String file) throws FormatException;

  /** {@return where each string and number of a well-formed file ends, by where it starts} */
  Map<Integer, Integer> scalarEnds(String file) throws FormatException;

  /**
   * {@return a string as it is written}
   *
   * @param file the file it is for
   * @param place what stands where it goes
   */
  String scalar(String text, String file, Span place);

  /** {@return the syntax of a file of this name, by its ending; empty if it is no record file} */
  static Optional<RecordSyntax> forFileName(String name) {
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    return switch (ending.toLowerCase(Locale.ROOT)) {
      case ".json" -> Optional.of(new JsonSyntax());
      case ".yaml", ".yml" -> Optional.of(new YamlSyntax());
      default -> Optional.empty();
    };
  }
}
