package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into lines at whatever may end one: LF, CR LF, CR, NEL, the line and paragraph
 * separators of Unicode, vertical tab and form feed. Only what lies between tokens is looked at.
 */
final class Lines {

  private final Tokens tokens;
  private final String text;
  private final List<Line> lines = new ArrayList<>();

  private Lines(Tokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** {@return the lines that are not blank, in text order} */
  static List<Line> of(Tokens tokens, String text) {
    Lines lines = new Lines(tokens, text);
    lines.cut();
    return lines.lines;
  }

  private void cut() {
    int first = 0;
    int breaks = 0;
    for (int t = 1; t < tokens.size(); t++) {
      int before = breaks(tokens.end(t - 1), tokens.start(t));
      if (before > 0) {
        add(first, t, breaks);
        first = t;
        breaks = before;
      }
    }
    if (tokens.size() > 0) {
      add(first, tokens.size(), breaks);
    }
  }

  private void add(int first, int end, int breaks) {
    int start = tokens.start(first);
    int lineStart = start;
    while (lineStart > 0 && weight(text.charAt(lineStart - 1)) == 0 && isBlank(lineStart - 1)) {
      lineStart--;
    }
    lines.add(new Line(first, end, breaks, start - lineStart));
  }

  private boolean isBlank(int i) {
    return Characters.isBlank(text.charAt(i));
  }

  private int breaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != ' ' && (c != '\n' || i == from || text.charAt(i - 1) != '\r')) {
        breaks += weight(c);
      }
    }
    return breaks;
  }

  /** How many line ends a character stands for. */
  private static int weight(char c) {
    return switch (c) {
      case '\n', '\r', '\u000B', '\u0085', '\u2028' -> 1;
      case '\f', '\u2029' -> 2; // a new page or paragraph
      default -> 0;
    };
  }
}
