package org.onrecord.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.quotation.QuotationMark.Glyph;
import org.onrecord.text.Span;

/**
 * Collects the marks of one paragraph. Marks in left-over HTML tags and apostrophes between two
 * letters are none. Marks that were decoded wrongly ("â€œ") are read as what they were.
 */
final class MarkScanner {

  private static final int LONGEST_TAG = 400;

  /** So many marks side by side quote nothing. */
  private static final int ORNAMENT = 6;

  private static final String BEFORE_OPENING = "([{—–-/‘'\"“„«‚`…*>";
  private static final String BEHIND_CLOSING = ".,;:!?)]}—–-/’'\"”“»…*<";
  private static final String NEVER_BEHIND_OPENING = ".,;:!?)]}";

  private final String text;
  private final int start;
  private final int end;
  private final List<QuotationMark> marks = new ArrayList<>();
  private int noTagBefore; // no tag ends before this offset

  private MarkScanner(String text, Span paragraph) {
    this.text = text;
    start = paragraph.start();
    end = paragraph.end();
  }

  static List<QuotationMark> scan(String text, Span paragraph) {
    MarkScanner scanner = new MarkScanner(text, paragraph);
    int i = paragraph.start();
    while (i < paragraph.end()) {
      char c = text.charAt(i);
      i = isPlain(c) ? i + 1 : scanner.mark(i, c);
    }
    return scanner.marks;
  }

  private static boolean isPlain(char c) {
    return c < 128
        ? c != '"' && c != '\'' && c != '`' && c != '<'
        : (c < '\u2018' || c > '\u203A') && c != '«' && c != '»' && c != 'â' && c != '＂';
  }

  /** Takes in what stands at {@code i} and returns where to go on. */
  private int mark(int i, char c) {
    if (c == '<') {
      return tagEnd(i);
    }
    if (c == 'â') {
      return misread(i);
    }
    Glyph glyph = glyph(c);
    if (glyph == null) {
      return i + 1;
    }
    int run = runEnd(i);
    if (run - i >= ORNAMENT) {
      return run;
    }
    if (at(i + 1) == c && !glyph.isDouble()) {
      Glyph twice = doubled(c);
      if (twice != null && !startsWithSingle(i, c)) {
        return add(i, i + 2, twice);
      }
    }
    boolean apostrophe =
        !glyph.isDouble()
            && Character.isLetterOrDigit(at(i - 1))
            && Character.isLetterOrDigit(at(i + 1));
    return apostrophe || isInches(i, c) ? i + 1 : add(i, i + 1, glyph);
  }

  /** Of three marks that close (''I said 'no.'''), the first is the single one. */
  private boolean startsWithSingle(int i, char c) {
    return at(i + 2) == c && at(i + 3) != c && !isBlank(at(i - 1));
  }

  /** 6'2". */
  private boolean isInches(int i, char c) {
    int j = i - 1;
    while ((c == '"' || c == '”') && i - j < 4 && Character.isDigit(at(j))) {
      j--;
    }
    return j < i - 1 && (at(j) == '\'' || at(j) == '’') && Character.isDigit(at(j - 1));
  }

  /** The end of the marks that stand side by side from {@code i} on. */
  private int runEnd(int i) {
    int run = i + 1;
    while (run < end && !isPlain(text.charAt(run)) && glyph(text.charAt(run)) != null) {
      run++;
    }
    return run;
  }

  private static @Nullable Glyph glyph(char c) {
    return switch (c) {
      case '“', '„', '‟', '«' -> Glyph.DOUBLE_OPENING;
      case '”', '»' -> Glyph.DOUBLE_CLOSING;
      case '"', '＂' -> Glyph.DOUBLE_STRAIGHT;
      case '‘', '‚', '‛', '‹', '`' -> Glyph.SINGLE_OPENING;
      case '’', '›' -> Glyph.SINGLE_CLOSING;
      case '\'' -> Glyph.SINGLE_STRAIGHT;
      default -> null;
    };
  }

  /** Two single marks typed for a double one: ``A'', ‘‘A’’. */
  private static @Nullable Glyph doubled(char c) {
    return switch (c) {
      case '`', '‘' -> Glyph.DOUBLE_OPENING;
      case '’' -> Glyph.DOUBLE_CLOSING;
      case '\'' -> Glyph.DOUBLE_STRAIGHT;
      default -> null;
    };
  }

  /** UTF-8 that was read as windows-1252 or Latin-1. Of a dash it would leave half a mark. */
  private int misread(int i) {
    char second = at(i + 1);
    if (second != '€' && second != '\u0080') {
      return i + 1;
    }
    return switch (at(i + 2)) {
      case 'œ', '\u009C' -> add(i, i + 3, Glyph.DOUBLE_OPENING);
      case '\u009D', '\uFFFD' -> add(i, i + 3, Glyph.DOUBLE_CLOSING);
      case '˜', '\u0098' -> add(i, i + 3, Glyph.SINGLE_OPENING);
      case '™', '\u0099' ->
          Character.isLetter(at(i - 1)) && Character.isLetter(at(i + 3))
              ? i + 3
              : add(i, i + 3, Glyph.SINGLE_CLOSING);
      case '“', '”', '\u0093', '\u0094', '¦' -> i + 3;
      default -> add(i, i + 2, Glyph.DOUBLE_CLOSING);
    };
  }

  private int tagEnd(int i) {
    char first = at(i + 1);
    if (i < noTagBefore || !(Character.isLetter(first) || first == '/' || first == '!')) {
      return i + 1;
    }
    int limit = Math.min(end, i + LONGEST_TAG);
    for (int j = i + 1; j < limit; j++) {
      char c = text.charAt(j);
      if (c == '>') {
        return j + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        limit = j;
      }
    }
    noTagBefore = limit;
    return i + 1;
  }

  private int add(int i, int markEnd, Glyph glyph) {
    char before = at(i - 1);
    char behind = at(markEnd);
    boolean ellipsis = behind == '…' || (behind == '.' && at(markEnd + 1) == '.');
    boolean mayOpen =
        (isBlank(before) || BEFORE_OPENING.indexOf(before) >= 0)
            && !isBlank(behind)
            && (ellipsis || NEVER_BEHIND_OPENING.indexOf(behind) < 0);
    boolean mayClose = !isBlank(before) && (isBlank(behind) || BEHIND_CLOSING.indexOf(behind) >= 0);
    if (!mayOpen && !mayClose && !isBlank(before) && !isBlank(behind)) {
      mayOpen = glyph == Glyph.DOUBLE_OPENING || glyph == Glyph.SINGLE_OPENING;
      mayClose = glyph == Glyph.DOUBLE_CLOSING || glyph == Glyph.SINGLE_CLOSING;
    }
    marks.add(new QuotationMark(i, markEnd, glyph, mayOpen, mayClose));
    return markEnd;
  }

  /** The character at {@code i}, a blank outside of the paragraph. */
  private char at(int i) {
    return start <= i && i < end ? text.charAt(i) : ' ';
  }

  static boolean isBlank(char c) {
    return c <= ' ' || (c >= 127 && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
  }
}
