package org.onrecord.analysis.document;

/**
 * One or more lines that belong together.
 *
 * @param first index of its first token
 * @param end index behind its last token
 * @param breaks how many line ends part it from what stands before
 * @param lineEnd index behind the last token of its first line
 */
record Block(int first, int end, int breaks, int lineEnd) {

  boolean isOneLine() {
    return end == lineEnd;
  }
}
