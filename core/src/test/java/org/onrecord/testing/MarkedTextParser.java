package org.onrecord.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.onrecord.text.Span;

/** Reads the notation of {@link MarkedText}: one left-to-right pass, a stack for each bracket. */
final class MarkedTextParser {

  private record Opened(String label, int start) {}

  private final String notation;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final Deque<Opened> contents = new ArrayDeque<>();
  private final Deque<Opened> sources = new ArrayDeque<>();
  private final Deque<Opened> cues = new ArrayDeque<>();

  MarkedTextParser(String notation) {
    this.notation = notation;
  }

  MarkedText parse() {
    int i = 0;
    while (i < notation.length()) {
      i = read(i);
    }
    if (!contents.isEmpty() || !sources.isEmpty() || !cues.isEmpty()) {
      throw new IllegalArgumentException("a mark is opened and not closed: " + notation);
    }
    return MarkedText.of(text.toString(), marks);
  }

  /** Reads what stands at {@code i} and returns the index behind it. */
  private int read(int i) {
    char c = notation.charAt(i);
    switch (c) {
      case '⟦' -> {
        int labelEnd = labelEnd(i + 1);
        String label = labelEnd < 0 ? Mark.CONTENT : notation.substring(i + 1, labelEnd);
        open(contents, label);
        return labelEnd < 0 ? i + 1 : labelEnd + 1;
      }
      case '⟪' -> open(sources, Mark.SOURCE);
      case '‹' -> open(cues, Mark.CUE);
      case '⟧' -> close(contents, i);
      case '⟫' -> close(sources, i);
      case '›' -> close(cues, i);
      default -> {
        boolean escapes =
            c == '\\' && i + 1 < notation.length() && Brackets.isSign(notation.charAt(i + 1));
        text.append(escapes ? notation.charAt(i + 1) : c);
        return escapes ? i + 2 : i + 1;
      }
    }
    return i + 1;
  }

  /** The index of the sign behind a label that starts here, or -1. */
  private int labelEnd(int from) {
    int i = from;
    while (i < notation.length()
        && (Character.isLetterOrDigit(notation.charAt(i)) || notation.charAt(i) == '-')) {
      i++;
    }
    boolean labelled =
        i > from && i < notation.length() && notation.charAt(i) == Brackets.LABEL_END;
    return labelled ? i : -1;
  }

  private void open(Deque<Opened> stack, String label) {
    stack.push(new Opened(label, text.length()));
  }

  private void close(Deque<Opened> stack, int at) {
    if (stack.isEmpty()) {
      throw new IllegalArgumentException(
          "a mark is closed and not opened: " + notation.substring(0, at + 1));
    }
    Opened opened = stack.pop();
    marks.add(new Mark(opened.label(), new Span(opened.start(), text.length())));
  }
}
