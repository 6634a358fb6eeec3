package org.onrecord.analysis.timex;

/**
 * Words that were recognised as an expression of time.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param kind what it names
 * @param meaning the date it means
 */
record Expression(int first, int end, TimexKind kind, Meaning meaning) {

  static Expression date(int first, int end, Meaning meaning) {
    return new Expression(first, end, TimexKind.DATE, meaning);
  }

  Expression startingAt(int token) {
    return new Expression(token, end, kind, meaning);
  }
}
