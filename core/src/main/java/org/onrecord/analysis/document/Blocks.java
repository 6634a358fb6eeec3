package org.onrecord.analysis.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins lines to blocks: paragraphs, and what else stands apart, as headline and byline do. A block
 * is a run of hard-wrapped lines or one line.
 */
final class Blocks {

  private Blocks() {}

  /** {@return the blocks in text order} */
  static List<Block> of(Tokens tokens, List<Line> lines) {
    Wrapping wrapping = Wrapping.of(tokens, lines);
    List<Block> blocks = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      int start = i++;
      while (i < lines.size() && wrapping.goesOn(lines.get(i - 1), lines.get(i))) {
        i++;
      }
      Line first = lines.get(start);
      blocks.add(new Block(first.first(), lines.get(i - 1).end(), first.breaks(), first.end()));
    }
    return blocks;
  }
}
