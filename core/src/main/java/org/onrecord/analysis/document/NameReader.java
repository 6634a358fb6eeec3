package org.onrecord.analysis.document;

import static org.onrecord.analysis.lexicon.WordClass.GIVEN_NAME_FEMALE;
import static org.onrecord.analysis.lexicon.WordClass.GIVEN_NAME_MALE;
import static org.onrecord.analysis.lexicon.WordClass.MONTH;
import static org.onrecord.analysis.lexicon.WordClass.WEEKDAY;

import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordSet;

/** Reads a person's name as it stands in a byline: "Ann van der Roe", "J. P. ROE Jr.". */
final class NameReader {

  private static final int MOST_WORDS = 6;

  private static final WordSet PARTICLES =
      WordSet.of(
          "al", "ap", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
          "ibn", "la", "le", "ten", "ter", "van", "von", "y", "zu");

  private final Tokens tokens;
  private final SentenceStarts starts;

  NameReader(Tokens tokens) {
    this.tokens = tokens;
    starts = new SentenceStarts(tokens);
  }

  /** {@return the index behind the name that starts at {@code first}, or {@code first} if none} */
  int end(int first, int end) {
    int limit = Math.min(end, first + MOST_WORDS);
    int t = first;
    int last = first;
    while (t < limit && (isNameWord(t) || (t > first && isParticle(t)))) {
      t++;
      last = isNameWord(t - 1) ? t : last;
    }
    boolean suffix = t + 1 < end && tokens.is(t, TokenKind.COMMA) && isSuffix(t + 1);
    return last == t && suffix ? t + 2 : last;
  }

  /** Whether the name is made of nothing but everyday words: "Popular Demand". */
  boolean isEveryday(int first, int end) {
    for (int t = first; t < end; t++) {
      Word word = tokens.word(t);
      boolean name =
          !word.isKnown()
              || word.isAny(GIVEN_NAME_FEMALE, GIVEN_NAME_MALE)
              || tokens.lastUnit(t) == '.';
      if (name) {
        return false;
      }
    }
    return true;
  }

  boolean isGivenName(int token) {
    return tokens.word(token).isAny(GIVEN_NAME_FEMALE, GIVEN_NAME_MALE);
  }

  private boolean isNameWord(int t) {
    Word word = tokens.word(t);
    return tokens.kind(t) == TokenKind.WORD
        && (tokens.isCapitalized(t) || isBehindParticle(t))
        && !word.isAny(MONTH, WEEKDAY)
        && !OutletWords.contains(word.form())
        && (!starts.isFunctionWord(t) || word.isAny(GIVEN_NAME_FEMALE, GIVEN_NAME_MALE))
        && !tokens.is(t, "and");
  }

  /** "Yusuf |al-Tamimi|". */
  private boolean isBehindParticle(int t) {
    String form = tokens.form(t);
    int hyphen = form.indexOf('-');
    return hyphen > 0 && tokens.hasInnerCapital(t) && PARTICLES.has(form.substring(0, hyphen));
  }

  private boolean isParticle(int t) {
    return tokens.kind(t) == TokenKind.WORD && PARTICLES.hasForm(tokens.word(t));
  }

  private boolean isSuffix(int t) {
    return tokens.is(t, "jr.") || tokens.is(t, "sr.") || tokens.is(t, "jr");
  }
}
