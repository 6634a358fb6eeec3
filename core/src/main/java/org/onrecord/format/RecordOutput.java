package org.onrecord.format;

import java.io.IOException;
import java.math.BigDecimal;

/**
 * What a record is written onto: the few constructs that JSON and YAML share. Calls must nest
 * properly; in an object each value follows its {@link #name}.
 */
interface RecordOutput {

  /** Begins an object with its fields on lines of their own, where the output has lines. */
  void beginObject() throws IOException;

  /** Begins an object of scalars that is to stand on one line. */
  void beginInlineObject() throws IOException;

  void endObject() throws IOException;

  void beginList() throws IOException;

  void endList() throws IOException;

  /** Writes the name of the next field: ASCII letters. */
  void name(String name) throws IOException;

  /** Writes any string, lone surrogates included. */
  void string(String value) throws IOException;

  void number(int value) throws IOException;

  /** Writes a number without exponent. */
  void number(BigDecimal value) throws IOException;
}
