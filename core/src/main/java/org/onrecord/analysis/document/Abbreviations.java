package org.onrecord.analysis.document;

import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Decides whether a period belongs to the word before it: U.S., Ph.D., Mr., J., No. 10. */
final class Abbreviations {

  /** No listed abbreviation has more letters before its period. */
  private static final int LONGEST = 6;

  /** No acronym has more letters: N.A.A.C.P. */
  private static final int MOST_LETTERS = 8;

  private static final String LINE_ENDS = "\n\r\f\u000B\u0085\u2028\u2029";

  private final Lexicon lexicon;
  private final String text;
  private boolean interview; // a line before this one begins with "Q."

  Abbreviations(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /**
   * {@return the end of the abbreviation, or {@code end} if the word is none}
   *
   * @param start where the word starts
   * @param end where its letters end and a period stands
   * @param behindComma whether a comma stands before the word, as in "Boston, Mass."
   * @param behindName whether a capitalised word stands before it, as in "Samuel I. Roe"
   */
  int end(int start, int end, boolean behindComma, boolean behindName) {
    if (end - start > LONGEST) {
      return end;
    }
    if (Characters.isLetterAt(text, end + 1)) {
      int acronym = acronymEnd(start, end);
      if (acronym > end || end - start == 1) {
        return acronym;
      }
    } else if (end - start == 1) {
      return isInitial(start, end, behindName) ? end + 1 : end;
    }
    Word word = lexicon.listed(text, start, end + 1);
    boolean abbreviation =
        word != null
            && word.is(WordClass.ABBREVIATION)
            && (!word.is(WordClass.ALSO_WORD) || isMeant(word, start, end + 1, behindComma));
    return abbreviation ? end + 1 : end;
  }

  private int acronymEnd(int start, int end) {
    int i = end;
    int letters = 0;
    while (i + 1 < text.length()
        && text.charAt(i) == '.'
        && Character.isLetter(text.charAt(i + 1))
        && letters++ < MOST_LETTERS) {
      i += 2;
    }
    boolean closed = i < text.length() && text.charAt(i) == '.';
    if (Characters.isWordPartAt(text, i) || (closed && Characters.isWordPartAt(text, i + 1))) {
      return end;
    }
    if (end - start == 1) {
      return closed ? i + 1 : Character.isUpperCase(text.charAt(start)) ? i : end;
    }
    Word word = closed ? lexicon.listed(text, start, i + 1) : null;
    return word != null && word.is(WordClass.ABBREVIATION) ? i + 1 : end;
  }

  private boolean isInitial(int start, int end, boolean behindName) {
    char c = text.charAt(start);
    if (c == 'v' || c == 'p') { // Roe v. Wade, p. 12
      return c == 'v' || Character.isDigit(behindBlank(end + 1));
    }
    if (isTurn(c, start)) {
      return false;
    }
    return Character.isUpperCase(c)
        && (c != 'I' || (behindName && Character.isUpperCase(behindBlank(end + 1))));
  }

  /** "Q. Will it open?", "A. In May.": who speaks, at the start of a line. */
  private boolean isTurn(char letter, int start) {
    boolean first = start == 0 || LINE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
    interview |= first && letter == 'Q';
    return first && (letter == 'Q' || (letter == 'A' && interview));
  }

  /** "No. 10", "Gen. Roe" and "Boston, Mass." against "he said no." and "the mass." */
  private boolean isMeant(Word word, int start, int end, boolean behindComma) {
    char next = behindBlank(end);
    if (!word.is(WordClass.LEADING_ABBREVIATION)) {
      return Character.isUpperCase(text.charAt(start))
          && (behindComma || Character.isLowerCase(next) || ",)—–-:;".indexOf(next) >= 0);
    }
    return word.is(WordClass.TITLE)
        ? Character.isUpperCase(text.charAt(start)) && Character.isUpperCase(next)
        : Character.isDigit(next);
  }

  private char behindBlank(int i) {
    int next = i < text.length() && text.charAt(i) == ' ' ? i + 1 : i;
    return next < text.length() ? text.charAt(next) : '\n';
  }
}
