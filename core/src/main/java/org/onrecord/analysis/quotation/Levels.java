package org.onrecord.analysis.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Parts the single marks of a paragraph by the double quotation that holds them: a quotation that
 * starts inside another ends there too.
 */
final class Levels {

  private record Level(int end, List<QuotationMark> marks) {}

  private final Deque<Level> open = new ArrayDeque<>();
  private final List<List<QuotationMark>> levels = new ArrayList<>();

  private Levels() {}

  /** {@return the single marks of the paragraph itself, then those of each double quotation} */
  static List<List<QuotationMark>> of(Marks marks) {
    Levels levels = new Levels();
    levels.open(marks.paragraph.end());
    List<Pair> doubles = new ArrayList<>(marks.pairs);
    doubles.sort((a, b) -> a.span().compareTo(b.span()));
    int next = 0;
    for (QuotationMark mark : marks.all) {
      while (next < doubles.size() && doubles.get(next).span().start() <= mark.start()) {
        levels.closeBefore(doubles.get(next).span().start());
        levels.open(doubles.get(next++).span().end());
      }
      levels.closeBefore(mark.start());
      if (!mark.isDouble()) {
        levels.open.getFirst().marks().add(mark);
      }
    }
    return levels.levels;
  }

  private void open(int end) {
    Level level = new Level(end, new ArrayList<>());
    open.push(level);
    levels.add(level.marks());
  }

  private void closeBefore(int offset) {
    while (open.size() > 1 && open.getFirst().end() <= offset) {
      open.pop();
    }
  }
}
