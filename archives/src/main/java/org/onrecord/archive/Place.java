package org.onrecord.archive;

import java.util.Locale;
import org.onrecord.text.LineMap.Position;

/**
 * Where an entry begins in its archive.
 *
 * @param unit what is counted
 * @param number how many, from 1; bytes from 0
 */
public record Place(Unit unit, long number) {

  /** What places are counted in. */
  public enum Unit {
    /** Lines of JSON Lines, of which each is an entry. */
    LINE,

    /** Bytes of the file. */
    BYTE,

    /** Records of WARC, those that are no pages too. */
    RECORD,

    /** Entries of a folder that was packed. */
    ENTRY
  }

  /**
   * {@return a place within the entry, in words: "line 17, column 5", "entry 3, line 2, column 1"}
   */
  String within(Position position) {
    String column = ", column " + position.column();
    return unit == Unit.LINE ? this + column : this + ", line " + position.line() + column;
  }

  /** {@return the place in words: "line 17"} */
  @Override
  public String toString() {
    return unit.name().toLowerCase(Locale.ROOT) + " " + number;
  }
}
