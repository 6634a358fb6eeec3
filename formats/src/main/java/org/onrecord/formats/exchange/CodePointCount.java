package org.onrecord.formats.exchange;

import java.util.Arrays;

/** Converts indexes of UTF-16 code units into numbers of code points. Immutable and thread-safe. */
final class CodePointCount {

  /** The indexes of the second halves of surrogate pairs; ascending. */
  private final int[] halves;

  private CodePointCount(int[] halves) {
    this.halves = halves;
  }

  static CodePointCount of(String text) {
    int[] halves = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == halves.length) {
          halves = Arrays.copyOf(halves, Math.max(16, 2 * count));
        }
        halves[count++] = i;
        i++;
      }
    }
    return new CodePointCount(Arrays.copyOf(halves, count));
  }

  /** {@return the number of code points before an index; one that is split there counts} */
  int before(int index) {
    int found = Arrays.binarySearch(halves, index);
    return index - (found >= 0 ? found : -found - 1);
  }
}
