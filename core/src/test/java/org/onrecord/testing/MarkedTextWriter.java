package org.onrecord.testing;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Span;

/** Writes the notation of {@link MarkedText}. */
final class MarkedTextWriter {

  private final MarkedText marked;
  private final int longest;
  private final StringBuilder out = new StringBuilder();
  private final StringBuilder plain = new StringBuilder();
  private final List<Mark> open = new ArrayList<>();

  /**
   * @param longest the most characters that may stand between two signs before the middle is left
   *     out
   */
  MarkedTextWriter(MarkedText marked, int longest) {
    this.marked = marked;
    this.longest = longest;
  }

  String write(Span part) {
    List<Mark> inside = marked.marks().stream().filter(m -> part.contains(m.span())).toList();
    int next = 0;
    for (int offset = part.start(); offset <= part.end(); offset++) {
      close(offset);
      while (next < inside.size() && inside.get(next).span().start() == offset) {
        open(inside.get(next++));
        close(offset);
      }
      if (offset < part.end()) {
        char c = marked.text().charAt(offset);
        plain.append(Brackets.isSign(c) ? "\\" : "").append(c);
      }
    }
    flush();
    return out.toString();
  }

  private void open(Mark mark) {
    flush();
    Brackets brackets = Brackets.of(mark.label());
    out.append(brackets.open());
    if (brackets == Brackets.LABELLED) {
      out.append(mark.label()).append(Brackets.LABEL_END);
    }
    open.add(mark);
  }

  /** Ends the marks that end here, the last opened first. */
  private void close(int offset) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).span().end() == offset) {
        flush();
        out.append(Brackets.of(open.remove(i).label()).close());
      }
    }
  }

  private void flush() {
    int half = longest / 2;
    int headEnd = plain.lastIndexOf(" ", half);
    int tailStart = plain.indexOf(" ", plain.length() - half);
    if (plain.length() > longest && headEnd > 0 && headEnd < tailStart) {
      plain.replace(headEnd + 1, tailStart, MarkedText.GAP);
    }
    out.append(plain);
    plain.setLength(0);
  }
}
