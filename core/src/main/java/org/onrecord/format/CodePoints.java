package org.onrecord.format;

import java.util.Arrays;

/** Converts places counted in code points into indexes of UTF-16 code units. */
final class CodePoints {

  /** The places, in code points, of characters that take two code units; ascending. */
  private final int[] wide;

  private CodePoints(int[] wide) {
    this.wide = wide;
  }

  static CodePoints of(String text) {
    int[] wide = new int[0];
    int count = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
        if (count == wide.length) {
          wide = Arrays.copyOf(wide, Math.max(16, 2 * count));
        }
        wide[count] = i - count;
        count++;
        i++;
      }
    }
    return new CodePoints(Arrays.copyOf(wide, count));
  }

  /** {@return the index of the code unit where the code point at {@code place} starts} */
  int toIndex(int place) {
    int found = Arrays.binarySearch(wide, place);
    return place + (found >= 0 ? found : -found - 1);
  }
}
