package org.onrecord.text;

import java.util.Arrays;

/**
 * Lines and columns of a text, for people: both count from 1, columns in UTF-16 code units.
 *
 * <p>A line ends with LF, CR LF or CR. A byte-order mark that begins the text lies before its first
 * line, as editors have it. Positions are derived here and stored nowhere else. Immutable and
 * thread-safe.
 */
public final class LineMap {

  /**
   * A place as an editor shows it.
   *
   * @param line the line, from 1
   * @param column the column in UTF-16 code units, from 1
   */
  public record Position(int line, int column) {

    @Override
    public String toString() {
      return line + ":" + column;
    }
  }

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final int[] starts;
  private final int length;

  private LineMap(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** {@return the lines of {@code text}} */
  public static LineMap of(CharSequence text) {
    int[] starts = new int[16];
    int lines = 1;
    starts[0] = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return new LineMap(Arrays.copyOf(starts, lines), text.length());
  }

  /**
   * {@return the position of {@code offset}; an offset behind the text is placed at its end, one of
   * a byte-order mark behind that}
   *
   * @param offset an index into the text, not negative
   */
  public Position position(int offset) {
    int within = Math.max(starts[0], Math.min(offset, length));
    int found = Arrays.binarySearch(starts, within);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, within - starts[line] + 1);
  }

  /**
   * {@return the offset of a position: the inverse of {@link #position}}
   *
   * @param position a position in this text
   */
  public int offset(Position position) {
    return starts[position.line() - 1] + position.column() - 1;
  }

  /** {@return the number of lines, at least 1} */
  public int lines() {
    return starts.length;
  }

  /**
   * {@return the span of a line with its line end}
   *
   * @param line the line, from 1
   */
  public Span line(int line) {
    return new Span(starts[line - 1], line < starts.length ? starts[line] : length);
  }
}
