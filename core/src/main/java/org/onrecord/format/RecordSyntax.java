package org.onrecord.format;

/** Parses a file into values with their places: what JSON and YAML have in common. */
interface RecordSyntax {

  /**
   * {@return the one value in the file}
   *
   * @throws FormatException if the syntax is malformed or a limit is exceeded
   */
  Value parse(String file) throws FormatException;
}
