package org.onrecord.analysis.speaker;

import java.util.List;
import org.onrecord.text.Span;

/** Which paragraph an offset lies in. */
final class Paragraphs {

  private final List<Span> paragraphs;

  Paragraphs(List<Span> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /** {@return the index of the paragraph that holds the offset, or -1} */
  int at(int offset) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span paragraph = paragraphs.get(middle);
      if (paragraph.contains(offset)) {
        return middle;
      }
      if (paragraph.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }

  Span get(int index) {
    return paragraphs.get(index);
  }
}
