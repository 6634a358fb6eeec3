package org.onrecord.analysis.quotation;

import java.util.List;
import org.onrecord.analysis.quotation.Quotation.Closing;
import org.onrecord.analysis.quotation.Quotation.Mark;

/**
 * Pairs single marks that stand on one level of a paragraph. Most of them are apostrophes: from a
 * mark that opens, the first one that surely closes is taken; one that may be a plural possessive
 * ("officials’ plan") closes only if no better one does.
 */
final class SingleMarks {

  /** Longer quotations between single marks are a slip, in UTF-16 code units. */
  private static final int LONGEST = 1500;

  private final String text;
  private final Marks marks;
  private final List<QuotationMark> level;
  private final SingleRole[] roles;

  private SingleMarks(String text, Marks marks, List<QuotationMark> level) {
    this.text = text;
    this.marks = marks;
    this.level = level;
    roles = new SingleRole[level.size()];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = SingleRole.of(text, level.get(i), marks.paragraph.end());
    }
  }

  /**
   * Pairs the marks of one level.
   *
   * @param continued whether the next paragraph opens with a single mark again, so that one that
   *     starts speech here need not be closed
   */
  static void pair(String text, Marks marks, List<QuotationMark> level, boolean continued) {
    SingleMarks singles = new SingleMarks(text, marks, level);
    int runsOn = continued ? singles.runsOn() : -1;
    int i = 0;
    while (i < level.size()) {
      if (i == runsOn) {
        marks.extend(level.get(i), Mark.SINGLE, Closing.CONTINUED);
        i = level.size();
      } else {
        i = singles.pair(i);
      }
    }
  }

  /** The last mark that opens, if speech starts there and surely no mark closes it; else -1. */
  private int runsOn() {
    int last = level.size() - 1;
    while (last >= 0 && roles[last] != SingleRole.OPENS) {
      last--;
    }
    if (last < 0 || !startsSpeech(level.get(last))) {
      return -1;
    }
    int closing = closing(last);
    return closing < 0 || roles[closing] == SingleRole.MAY_CLOSE ? last : -1;
  }

  private int pair(int i) {
    QuotationMark mark = level.get(i);
    boolean mayOpen = roles[i] == SingleRole.OPENS || roles[i] == SingleRole.MAY_OPEN;
    int closing = mayOpen ? closing(i) : -1;
    if (closing >= 0) {
      marks.pairs.add(Pair.closed(mark, level.get(closing), Mark.SINGLE));
      return closing + 1;
    }
    if (roles[i] == SingleRole.OPENS) {
      marks.stray(mark, true);
    } else if (roles[i] == SingleRole.CLOSES && isBehindPunctuation(mark)) {
      marks.stray(mark, false);
    }
    return i + 1;
  }

  /** The index of the mark that closes what {@code opening} opens, or -1. */
  private int closing(int opening) {
    int doubtful = -1;
    for (int i = opening + 1; i < level.size() && roles[i] != SingleRole.OPENS; i++) {
      if (level.get(i).start() - level.get(opening).start() > LONGEST) {
        break;
      }
      if (roles[i] == SingleRole.MAY_CLOSE && doubtful < 0) {
        doubtful = i;
      } else if (roles[i] == SingleRole.CLOSES) {
        return doubtful < 0 || isOneStretch(opening, doubtful, i) ? sure(opening, i) : doubtful;
      }
    }
    return roles[opening] == SingleRole.OPENS ? doubtful : -1;
  }

  private int sure(int opening, int closing) {
    return roles[opening] == SingleRole.OPENS || isBehindPunctuation(level.get(closing))
        ? closing
        : -1;
  }

  /** Whether the quotation may well run past the doubtful mark: it is speech, or one sentence. */
  private boolean isOneStretch(int opening, int doubtful, int closing) {
    return startsSpeech(level.get(opening))
        || !hasSentenceEnd(level.get(doubtful).end(), level.get(closing).start() - 1);
  }

  private boolean startsSpeech(QuotationMark opening) {
    int i = opening.start() - 1;
    while (i >= marks.paragraph.start() && text.charAt(i) == ' ') {
      i--;
    }
    return i < marks.paragraph.start() || ",:.!?”\"“".indexOf(text.charAt(i)) >= 0;
  }

  private boolean hasSentenceEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?') && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  private boolean isBehindPunctuation(QuotationMark mark) {
    return mark.start() > 0 && ".,!?;:…—".indexOf(text.charAt(mark.start() - 1)) >= 0;
  }
}
