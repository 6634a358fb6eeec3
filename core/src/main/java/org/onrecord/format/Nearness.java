package org.onrecord.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Orders what was possible by its likeness to what was written, so that a slip is seen at once.
 * Thread-safe.
 */
public final class Nearness {

  private static final int MAX_LENGTH = 64; // no name is longer, and the cost is quadratic

  private Nearness() {}

  /** {@return for a message: what was written, and what is known, the most like it first} */
  public static String knownInstead(String written, List<String> known) {
    return known.stream()
        .sorted(nearestTo(written))
        .collect(Collectors.joining(", ", Excerpt.quoted(written) + "; known are ", ""));
  }

  /** {@return for a message: what was written, and of many that are known the one most like it} */
  public static String nearestInstead(String written, Collection<String> known) {
    return known.stream()
        .min(nearestTo(written).thenComparing(Comparator.naturalOrder()))
        .map(nearest -> Excerpt.quoted(written) + "; did you mean " + nearest + "?")
        .orElseGet(() -> Excerpt.quoted(written));
  }

  private static Comparator<String> nearestTo(String written) {
    String start = written.substring(0, Math.min(written.length(), MAX_LENGTH));
    return Comparator.comparingInt(word -> distance(lower(start), lower(word)));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The number of single characters to insert, delete or replace (Levenshtein). */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
