package org.onrecord.analysis.document;

/**
 * What stands on one line of a text; blank lines are none.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param breaks how many line ends part it from what stands before: 1 if it follows directly, more
 *     if blank lines lie between, 0 at the start of the text
 * @param indent characters that stand before its first token on the line
 */
record Line(int first, int end, int breaks, int indent) {

  /** {@return the line's length without outer blanks, in UTF-16 code units} */
  int length(Tokens tokens) {
    return tokens.end(end - 1) - tokens.start(first);
  }
}
