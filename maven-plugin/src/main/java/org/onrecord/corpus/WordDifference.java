package org.onrecord.corpus;

import java.util.List;

/**
 * What differs between two sentences.
 *
 * @param count how many words have to be put in, left out or replaced to make one of the other
 *     (Levenshtein's distance, over words)
 * @param first what stands in the first from the first difference to the last, with a word around
 * @param second what stands there in the second
 */
record WordDifference(int count, String first, String second) {

  static WordDifference between(List<String> first, List<String> second) {
    int shorter = Math.min(first.size(), second.size());
    int before = 0;
    while (before < shorter && first.get(before).equals(second.get(before))) {
      before++;
    }
    int after = 0;
    while (after < shorter - before
        && first.get(first.size() - 1 - after).equals(second.get(second.size() - 1 - after))) {
      after++;
    }
    List<String> one = first.subList(before, first.size() - after);
    List<String> other = second.subList(before, second.size() - after);
    return new WordDifference(
        distance(one, other), around(first, before, after), around(second, before, after));
  }

  private static String around(List<String> words, int before, int after) {
    int start = Math.max(0, before - 1);
    int end = Math.min(words.size(), words.size() - after + 1);
    return String.join(" ", words.subList(start, end));
  }

  private static int distance(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.size()];
  }
}
