package org.onrecord.tree;

/** Line ends of texts, which differ between machines. */
final class LineEnds {

  private LineEnds() {}

  /** {@return the text with the line ends of Unix for those of Windows} */
  static String unix(String text) {
    return text.replace("\r\n", "\n");
  }
}
