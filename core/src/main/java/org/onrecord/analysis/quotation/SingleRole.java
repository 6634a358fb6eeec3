package org.onrecord.analysis.quotation;

import org.onrecord.analysis.quotation.QuotationMark.Glyph;
import org.onrecord.text.Apostrophes;

/** What a single mark can be where it stands. */
enum SingleRole {
  OPENS,
  /** An elision ('em) or a mark typed the wrong way: opens only if a sure closing mark follows. */
  MAY_OPEN,
  CLOSES,
  /** A plural possessive or a clipped ending (officials’ plan, goin’ home), or closes. */
  MAY_CLOSE,
  APOSTROPHE;

  private static final String BEHIND_OPENING = "…[.($#@\"“£€&";

  static SingleRole of(String text, QuotationMark mark, int paragraphEnd) {
    char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    char behind = mark.end() >= paragraphEnd ? ' ' : text.charAt(mark.end());
    boolean startsWord =
        Character.isLetterOrDigit(behind)
            || BEHIND_OPENING.indexOf(behind) >= 0
            || ((behind == '’' || behind == '\'') && Apostrophes.isElision(text, mark.end()));
    if (mark.mayOpen() && startsWord) {
      return opening(text, mark, behind);
    }
    boolean behindWord = mark.mayClose() && !Character.isLetterOrDigit(behind);
    if (mark.glyph() == Glyph.SINGLE_OPENING && !mark.mustClose()
        || !behindWord
        || isMiddleOfRockAndRoll(text, mark)) {
      return APOSTROPHE;
    }
    boolean wordFollows =
        mark.end() + 1 < paragraphEnd
            && behind == ' '
            && Character.isLetterOrDigit(text.charAt(mark.end() + 1));
    return wordFollows && (before == 's' || before == 'S' || isClippedEnding(text, mark.start()))
        ? MAY_CLOSE
        : CLOSES;
  }

  private static SingleRole opening(String text, QuotationMark mark, char behind) {
    if (Apostrophes.isElision(text, mark.end() - 1)) {
      return Character.isDigit(behind) ? APOSTROPHE : MAY_OPEN;
    }
    if (mark.glyph() == Glyph.SINGLE_CLOSING) {
      return Character.isUpperCase(behind) ? MAY_OPEN : APOSTROPHE;
    }
    return OPENS;
  }

  /** ’n’. */
  private static boolean isMiddleOfRockAndRoll(String text, QuotationMark mark) {
    int i = mark.start() - 2;
    return i >= 0
        && (text.charAt(i + 1) == 'n' || text.charAt(i + 1) == 'N')
        && "'’‘".indexOf(text.charAt(i)) >= 0;
  }

  /** The "in" of "goin’". */
  private static boolean isClippedEnding(String text, int end) {
    return end >= 4
        && text.charAt(end - 1) == 'n'
        && text.charAt(end - 2) == 'i'
        && Character.isLetter(text.charAt(end - 3))
        && Character.isLetter(text.charAt(end - 4));
  }
}
