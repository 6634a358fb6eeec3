package org.onrecord.analysis.mention;

import java.util.Set;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** What can be told of a token by its letters and the lexicon alone. */
final class Shapes {

  /** What is joined to a surname by a hyphen or an apostrophe. */
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "ul", "ad", "an", "ar", "as", "ash", "at", "az", "bin", "d", "l", "o");

  /** Parts of surnames written together with the next, which keeps its capital. */
  private static final Set<String> NAME_PREFIXES =
      Set.of(
          "Mc", "Mac", "De", "Di", "Da", "Du", "Del", "Des", "La", "Le", "Lo", "Van", "Von", "Fitz",
          "St", "San", "Ver", "Vande", "Vander", "O", "D");

  private static final WordSet RANKS =
      WordSet.of("dc", "dcs", "di", "ds", "dsu", "pc", "pcso", "wpc");

  private final Tokens tokens;
  private final String text;

  Shapes(Tokens tokens, String text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** Written as names are: "Lind", "eBay", "al-Assad", "d'Estaing". */
  boolean isCapital(int t) {
    return tokens.is(t, TokenKind.WORD)
        && (tokens.isCapitalized(t)
            ? !tokens.isElided(t)
            : tokens.hasInnerCapital(t) && isInnerCapital(tokens.start(t), tokens.end(t)));
  }

  private boolean isInnerCapital(int start, int end) {
    return end - start > 3 && (isSecondCapital(start) || isAfterParticle(start, end));
  }

  /** "eBay", "iPhone": one small letter, then a capital. */
  private boolean isSecondCapital(int start) {
    return Character.isLowerCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(start + 1))
        && Character.isLowerCase(text.charAt(start + 2));
  }

  /** "GreenCart", "eBay": a capital inside that is no "McDonald" and no "DiCaprio". */
  boolean isCamelCase(int t) {
    int start = tokens.start(t);
    int end = tokens.end(t);
    if (!tokens.hasInnerCapital(t)) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (!Character.isLetter(c)) {
        return false;
      }
      if (Character.isUpperCase(c) && Character.isLowerCase(text.charAt(i - 1))) {
        return !NAME_PREFIXES.contains(text.substring(start, i));
      }
    }
    return false;
  }

  private boolean isAfterParticle(int start, int end) {
    for (int i = start + 1; i < start + 4 && i + 1 < end; i++) {
      char c = text.charAt(i);
      if (c == '-' || c == '’' || c == '\'') {
        return Character.isUpperCase(text.charAt(i + 1))
            && PARTICLES.contains(text.substring(start, i));
      }
    }
    return false;
  }

  /** A single letter, or several, each with its period: "J.", "J.K.". */
  boolean isInitial(int t) {
    if (!isCapital(t)) {
      return false;
    }
    int length = tokens.end(t) - tokens.start(t);
    return length == 1
        ? !tokens.is(t, "i") && !tokens.is(t, "a")
        : length <= 6
            && text.charAt(tokens.start(t) + 1) == '.'
            && text.charAt(tokens.end(t) - 1) == '.';
  }

  /** Two to six letters, all of them capitals, perhaps with digits or periods: "EU", "G20". */
  boolean isAcronym(int t) {
    int start = tokens.start(t);
    int end = tokens.end(t);
    int capitals = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (Character.isLetter(c)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 6 && tokens.kind(t) == TokenKind.WORD;
  }

  /** A word of the lexicon that is no mere name: noun, verb, adjective, adverb. */
  static boolean isCommon(Word word) {
    return word.isAny(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE)
        || word.is(WordClass.ADVERB);
  }

  boolean isGiven(int t) {
    return t >= 0
        && t < tokens.size()
        && tokens.word(t).isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE);
  }

  /** A word of the lexicon and no mere given name. */
  boolean isEveryday(int t) {
    return isCommon(tokens.word(t)) && !isGivenOnly(t);
  }

  /** A given name that is no everyday word as well. */
  boolean isGivenOnly(int t) {
    return isGiven(t) && !isCommon(tokens.word(t));
  }

  /** A noun that names of bodies, places or things end in. */
  boolean isHeadNoun(int t) {
    return t >= 0
        && t < tokens.size()
        && (tokens
                .word(t)
                .isAny(WordClass.ORGANIZATION_NOUN, WordClass.PLACE_NOUN, WordClass.THING_NOUN)
            || tokens.is(t, WordClass.CORPORATE_SUFFIX));
  }

  boolean isTitle(int t) {
    return tokens.is(t, WordClass.TITLE) || isRank(t);
  }

  /** "|PC| Lind", "|DI| Ann Roe": a rank of the police before a person. */
  boolean isRank(int t) {
    int next = t + 1;
    return t >= 0
        && t < tokens.size()
        && RANKS.hasForm(tokens.word(t))
        && tokens.isAllCaps(t)
        && isCapital(next)
        && !tokens.isAllCaps(next)
        && !tokens.word(next).isFunctionWord()
        && !tokens.is(next, WordClass.TITLE)
        && (isGiven(next) || !isCommon(tokens.word(next)));
  }

  boolean isMonthOrWeekday(int t) {
    return tokens.is(t, WordClass.MONTH) || tokens.is(t, WordClass.WEEKDAY);
  }
}
