package org.onrecord.analysis.document;

import java.util.Arrays;
import java.util.List;

/**
 * Tells texts with hard-wrapped lines from those with one paragraph a line, by evidence: in the
 * first, lines break in mid-sentence, where the next word would not have fitted.
 */
final class Wrapping {

  /** Nobody wraps at less. */
  private static final int NARROWEST = 30;

  private final Tokens tokens;
  private final int width;

  private Wrapping(Tokens tokens, int width) {
    this.tokens = tokens;
    this.width = width;
  }

  /** {@return how the lines are wrapped} */
  static Wrapping of(Tokens tokens, List<Line> lines) {
    Wrapping wrapping = new Wrapping(tokens, usualWidth(tokens, lines));
    return wrapping.isLikely(lines) ? wrapping : new Wrapping(tokens, 0);
  }

  boolean isWrapped() {
    return width > 0;
  }

  /** {@return whether {@code line} goes on with the paragraph that {@code before} belongs to} */
  boolean goesOn(Line before, Line line) {
    if (!isWrapped() || line.breaks() != 1) {
      return false;
    }
    boolean indented = line.indent() >= before.indent() + 2;
    boolean full = isFull(before, line);
    return endsSentence(before) ? full && !indented : full || startsLower(line);
  }

  /** Of the lines that another one follows directly, the width that nine in ten keep. */
  private static int usualWidth(Tokens tokens, List<Line> lines) {
    int[] lengths = new int[lines.size()];
    int count = 0;
    for (int i = 2; i < lines.size(); i++) {
      if (lines.get(i).breaks() == 1) {
        lengths[count++] = lines.get(i - 1).length(tokens);
      }
    }
    Arrays.sort(lengths, 0, count);
    return count == 0 ? 0 : lengths[(count * 9) / 10 == count ? count - 1 : (count * 9) / 10];
  }

  /** The first line is left out: it may be a headline without a blank line below it. */
  private boolean isLikely(List<Line> lines) {
    int pairs = 0;
    int open = 0; // the first line of the pair does not end a sentence
    int full = 0;
    int lower = 0;
    for (int i = 2; i < lines.size(); i++) {
      Line before = lines.get(i - 1);
      Line line = lines.get(i);
      if (line.breaks() == 1) {
        pairs++;
        if (!endsSentence(before)) {
          open++;
          full += isFull(before, line) ? 1 : 0;
          lower += startsLower(line) ? 1 : 0;
        }
      }
    }
    return width >= NARROWEST
        && lower > 0
        && 10 * lower >= pairs
        && 2 * open >= pairs
        && 10 * full >= 8 * open;
  }

  /** Whether the next line's first word would hardly have fitted on the line before. */
  private boolean isFull(Line before, Line line) {
    int word = tokens.end(line.first()) - tokens.start(line.first());
    return 100 * (before.length(tokens) + 1 + word) > 85 * width;
  }

  private boolean startsLower(Line line) {
    return Character.isLowerCase(tokens.firstCharacter(line.first()));
  }

  private boolean endsSentence(Line line) {
    int last = line.end() - 1;
    while (last > line.first()
        && (tokens.is(last, TokenKind.QUOTATION_MARK)
            || tokens.is(last, TokenKind.CLOSING_BRACKET))) {
      last--;
    }
    return tokens.is(last, TokenKind.TERMINATOR) || tokens.is(last, TokenKind.COLON);
  }
}
