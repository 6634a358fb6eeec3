package org.onrecord.analysis.document;

/** Where a contraction is split: "did|n't", "Lind|'s", "we|'ll". */
final class Contractions {

  private static final String[] ENDINGS = {"s", "ll", "re", "ve", "d", "m"};

  private Contractions() {}

  /** {@return the offset of the second part, or {@code end} if the word is in one piece} */
  static int stem(String text, int start, int end) {
    for (int i = end - 1; i > start && i >= end - 3; i--) {
      char c = text.charAt(i);
      if (c == '\'' || c == '’') {
        return isNegation(text, start, i, end) ? i - 1 : isEnding(text, i + 1, end) ? i : end;
      }
    }
    return "cannot".regionMatches(true, 0, text, start, end - start) && end - start == 6
        ? start + 3
        : end;
  }

  private static boolean isNegation(String text, int start, int mark, int end) {
    return end - mark == 2
        && (text.charAt(mark + 1) == 't' || text.charAt(mark + 1) == 'T')
        && (text.charAt(mark - 1) == 'n' || text.charAt(mark - 1) == 'N')
        && mark - 1 > start;
  }

  private static boolean isEnding(String text, int start, int end) {
    for (String ending : ENDINGS) {
      if (ending.length() == end - start
          && ending.regionMatches(true, 0, text, start, end - start)) {
        return true;
      }
    }
    return false;
  }
}
