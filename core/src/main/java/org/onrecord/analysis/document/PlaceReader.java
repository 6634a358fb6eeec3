package org.onrecord.analysis.document;

import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** Reads the capitalised words that may be a place: "NEW YORK", "St. John's", "PARIS/LONDON". */
final class PlaceReader {

  private static final int MOST_WORDS = 5;

  /** What also stands in capitals before a dash. */
  private static final WordSet LABELS = WordSet.read(PlaceReader.class, "labels.txt");

  private final Tokens tokens;

  PlaceReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** {@return the index behind the place that starts at {@code first}; {@code first} if none} */
  int end(int first, int end) {
    int t = one(first, end);
    while (t > first && t + 1 < end && tokens.is(t, "/") && isPlaceWord(t + 1)) {
      t = one(t + 1, end);
    }
    return t;
  }

  /** {@return whether it is so few words as a place has} */
  boolean isBrief(int first, int end) {
    return end - first <= MOST_WORDS;
  }

  /** {@return whether it stands in capitals and is no label such as "EXCLUSIVE"} */
  boolean isAllCaps(int first, int end) {
    for (int t = first; t < end; t++) {
      boolean word = tokens.kind(t) == TokenKind.WORD;
      if (word && (!tokens.isAllCaps(t) || LABELS.hasForm(tokens.word(t)))) {
        return false;
      }
    }
    return end > first;
  }

  private int one(int first, int end) {
    int limit = Math.min(end, first + MOST_WORDS);
    int t = first;
    while (t < limit && (isPlaceWord(t) || (t > first && isInside(t)))) {
      t++;
    }
    return t;
  }

  private boolean isPlaceWord(int t) {
    Word word = tokens.word(t);
    return tokens.kind(t) == TokenKind.WORD
        && tokens.isCapitalized(t)
        && !word.isAny(WordClass.MONTH, WordClass.WEEKDAY)
        && !word.isAny(WordClass.SUBJECT_PRONOUN, WordClass.POSSESSIVE);
  }

  private boolean isInside(int t) {
    return tokens.is(t, "'s") || tokens.is(t, "of") || tokens.is(t, "de") || tokens.is(t, "upon");
  }
}
