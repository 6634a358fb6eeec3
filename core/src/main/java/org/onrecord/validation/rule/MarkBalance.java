package org.onrecord.validation.rule;

import org.onrecord.text.Span;

/**
 * What is left of a paragraph's double quotation marks when they are paired off. Marks of two
 * styles pair, since that is another fault.
 *
 * @param unclosed offset of the outermost mark that is not closed, -1 if none
 * @param stray offset of the first mark that closes nothing, -1 if none
 */
record MarkBalance(int unclosed, int stray) {

  /**
   * {@return the balance of one paragraph}
   *
   * @param runsOn whether a quotation was left open by the paragraph before
   */
  static MarkBalance of(String text, Span paragraph, boolean runsOn) {
    Count count = new Count(text, runsOn && !beginsWithMark(text, paragraph));
    int end = Math.min(paragraph.end(), text.length());
    for (int i = paragraph.start(); i < end; i++) {
      count.add(i);
    }
    return new MarkBalance(count.unclosed(), count.stray);
  }

  /** {@return whether the paragraph begins by opening a quotation} */
  static boolean beginsWithMark(String text, Span paragraph) {
    int start = paragraph.start();
    return start < text.length() && "\"“„".indexOf(text.charAt(start)) >= 0;
  }

  /** One run over one paragraph. */
  private static final class Count {
    private final String text;
    private boolean inherited;
    private int depth;
    private int outermost = -1;
    private int straight = -1;
    private int low = -1;
    private int stray = -1;

    Count(String text, boolean inherited) {
      this.text = text;
      this.inherited = inherited;
    }

    void add(int offset) {
      switch (text.charAt(offset)) {
        case '"' -> toggle(offset);
        case '„' -> low = offset;
        case '“' -> open(offset);
        case '”' -> close(offset);
        default -> {}
      }
    }

    private void toggle(int offset) {
      if (straight >= 0) {
        straight = -1;
      } else if (depth > 0 && endsWord(offset)) {
        depth--; // “so"
      } else if (inherited && endsWord(offset)) {
        inherited = false;
      } else if (!isInches(offset)) {
        straight = offset;
      }
    }

    private void open(int offset) {
      if (low >= 0) {
        low = -1; // „so“
      } else if (depth++ == 0) {
        outermost = offset;
      }
    }

    private void close(int offset) {
      if (low >= 0) {
        low = -1;
      } else if (depth > 0) {
        depth--;
      } else if (straight >= 0) {
        straight = -1; // "so”
      } else if (inherited) {
        inherited = false;
      } else if (stray < 0) {
        stray = offset;
      }
    }

    int unclosed() {
      return depth > 0 ? outermost : Math.max(straight, low);
    }

    private boolean endsWord(int offset) {
      return offset > 0 && !Character.isWhitespace(text.charAt(offset - 1));
    }

    private boolean isInches(int offset) {
      return offset > 0 && text.charAt(offset - 1) >= '0' && text.charAt(offset - 1) <= '9';
    }
  }
}
