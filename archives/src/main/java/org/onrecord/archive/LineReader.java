package org.onrecord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes, of which one is held at a time, and of that only so much. Not thread-safe. */
final class LineReader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private byte[] line = new byte[BUFFER];
  private int length;
  private boolean tooLong;
  private boolean tooLarge;
  private long number;

  /**
   * @param most the length up to which a line is kept
   */
  LineReader(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** {@return whether there is another line, to which it goes on} */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    tooLarge = false;
    number++;
    boolean any = false;
    while (from < to || fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      from = end + 1;
      if (end < to) {
        break;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    from = 0;
    to = in.read(buffer);
    return to > 0;
  }

  private void keep(int end) {
    int added = end - from;
    tooLong = tooLong || length + added > most;
    if (!tooLong && !tooLarge) {
      if (length + added > line.length) {
        grow(length + added);
      }
      if (!tooLarge) {
        System.arraycopy(buffer, from, line, length, added);
        length += added;
      }
    }
  }

  private void grow(int least) {
    try {
      line = Arrays.copyOf(line, Math.max(least, (int) Math.min(most, line.length * 2L)));
    } catch (OutOfMemoryError e) { // let go of with the line
      giveUp();
    }
  }

  private void giveUp() {
    tooLarge = true;
    line = new byte[BUFFER];
    length = 0;
  }

  /** {@return whether the line does not fit into the memory there is} */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** {@return whether the line is longer than what is kept} */
  boolean isTooLong() {
    return tooLong;
  }

  /** {@return the line without its end} */
  byte[] bytes() {
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    try {
      return Arrays.copyOf(line, end);
    } catch (OutOfMemoryError e) {
      giveUp();
      return new byte[0];
    }
  }

  /** {@return the number of the line, from 1} */
  long number() {
    return number;
  }
}
