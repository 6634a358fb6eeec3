package org.onrecord.text;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HexFormat;

/** Bytes that are no text in the encoding they were said to be in. */
public final class MalformedTextException extends CharacterCodingException {

  private static final long serialVersionUID = 1L;

  private final String problem;
  private final String advice;
  private final int byteOffset;
  private final int line;
  private final int column;

  MalformedTextException(Charset charset, byte[] bytes, int offset, int length, String before) {
    String found =
        HexFormat.ofDelimiter(" ").withUpperCase().formatHex(bytes, offset, offset + length);
    this.problem = "not " + charset.name() + " at byte offset " + offset + ": found " + found;
    this.advice = "; save the file as " + charset.name() + ", or name the encoding it is in";
    this.byteOffset = offset;
    LineMap.Position position = LineMap.of(before).position(before.length());
    this.line = position.line();
    this.column = position.column();
  }

  /** {@return what is wrong, and what to do about it; without the position} */
  @Override
  public String getMessage() {
    return problem + advice;
  }

  /** {@return what is wrong; without what to do, which depends on where the bytes came from} */
  public String problem() {
    return problem;
  }

  /** {@return the number of good bytes before the bad ones} */
  public int byteOffset() {
    return byteOffset;
  }

  /** {@return the place of the bad bytes in the text} */
  public LineMap.Position position() {
    return new LineMap.Position(line, column);
  }
}
