package org.onrecord.validation;

import org.onrecord.text.LineMap;
import org.onrecord.text.Span;

/**
 * A line of a file as a report shows it: the part around one column, so that a line of a million
 * characters fits a screen.
 *
 * @param words the part, tabs as blanks, without control characters
 * @param caret index in {@code words} of what is pointed at, from 0
 */
public record SourceLine(String words, int caret) {

  private static final int BEFORE = 50;
  private static final int AFTER = 50;

  /** {@return the line around {@code offset}, an index into {@code text} or behind it} */
  public static SourceLine of(String text, LineMap lines, int offset) {
    LineMap.Position position = lines.position(offset);
    int within = lines.offset(position);
    Span line = lines.line(position.line());
    int start = Math.max(line.start(), Halves.startFrom(text, within - BEFORE));
    int end = Math.min(line.end(), Halves.endBefore(text, within + AFTER));
    StringBuilder words = new StringBuilder(start > line.start() ? "…" : "");
    int shift = words.length();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != '\n' && c != '\r') {
        words.append(c == '\t' ? ' ' : Printable.of(c));
      }
    }
    words.append(end < line.end() ? "…" : "");
    return new SourceLine(words.toString(), within - start + shift);
  }

  /** {@return the line around {@code position}} */
  public static SourceLine of(String text, LineMap.Position position) {
    LineMap lines = LineMap.of(text);
    return of(text, lines, lines.offset(position));
  }

  /** {@return a line of blanks with a caret under what is pointed at} */
  public String pointer() {
    return " ".repeat(caret) + "^";
  }
}
