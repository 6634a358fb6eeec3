package org.onrecord.maven;

import java.util.ArrayList;
import java.util.List;

/** Lines to read on a console: broken between words, and indented. Not thread-safe. */
final class HelpText {

  private static final int WIDTH = 80;
  private static final String INDENT = "  ";

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return lines;
  }

  void blank() {
    lines.add("");
  }

  /**
   * Adds paragraphs.
   *
   * @param depth how far they are indented
   */
  void add(String words, int depth) {
    words.strip().lines().filter(line -> !line.isBlank()).forEach(line -> wrap(line, depth));
  }

  private void wrap(String paragraph, int depth) {
    StringBuilder line = new StringBuilder(INDENT.repeat(depth));
    for (String word : paragraph.strip().split("\\s+")) {
      boolean isFirst = line.toString().isBlank();
      if (!isFirst && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(INDENT.repeat(depth));
        isFirst = true;
      }
      line.append(isFirst ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
