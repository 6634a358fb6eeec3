package org.onrecord.inputs.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.onrecord.text.Span;

/**
 * A text that is put together block by block, blank lines between, of words that stand somewhere in
 * a file. Runs of blanks become one. Not thread-safe.
 */
final class ExtractedText {

  private static final String BETWEEN = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<int[]> origins = new ArrayList<>(); // an index, and where it comes from
  private int blockStart;

  /** Begins a block, if the one before has any words. */
  void begin() {
    if (text.length() > blockStart) {
      trimEnd();
      text.append(BETWEEN);
      blockStart = text.length();
    }
  }

  /**
   * Adds words to the block.
   *
   * @param origin where in the file they stand
   */
  void add(String words, int origin) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c);
      boolean afterBlank = text.length() == blockStart || text.charAt(text.length() - 1) == ' ';
      if (!blank || !afterBlank) {
        int last = origins.isEmpty() ? 0 : shift(origins.get(origins.size() - 1));
        if (origins.isEmpty() || last != origin + i - text.length()) {
          origins.add(new int[] {text.length(), origin + i});
        }
        text.append(blank ? ' ' : c);
      }
    }
  }

  private static int shift(int[] origin) {
    return origin[1] - origin[0];
  }

  /** {@return the block that was begun last, which ends here; empty if it has no words} */
  Optional<Span> end() {
    trimEnd();
    return text.length() == blockStart
        ? Optional.empty()
        : Optional.of(new Span(blockStart, text.length()));
  }

  private void trimEnd() {
    while (text.length() > blockStart && text.charAt(text.length() - 1) == ' ') {
      text.setLength(text.length() - 1);
    }
  }

  /** {@return where in the file each character comes from} */
  IntUnaryOperator origin() {
    int[] indexes = origins.stream().mapToInt(origin -> origin[0]).toArray();
    int[] shifts = origins.stream().mapToInt(ExtractedText::shift).toArray();
    return index -> {
      int found = Arrays.binarySearch(indexes, index);
      int at = found >= 0 ? found : -found - 2;
      return at < 0 ? 0 : Math.max(0, index + shifts[at]);
    };
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
