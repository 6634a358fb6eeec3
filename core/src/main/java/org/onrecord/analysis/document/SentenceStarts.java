package org.onrecord.analysis.document;

import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.COORDINATOR;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.INDEFINITE;
import static org.onrecord.analysis.lexicon.WordClass.INTERROGATIVE;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MONTH;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.POSSESSIVE;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.RELATIVE;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.SUBORDINATOR;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;
import static org.onrecord.analysis.lexicon.WordClass.WEEKDAY;

import org.onrecord.analysis.lexicon.Word;

/** What the words around a possible end of a sentence say about it. */
final class SentenceStarts {

  /** "Prime Minister Ann van der Roe of Vesta said": no reporting verb is looked for further on. */
  private static final int LONGEST_SOURCE = 8;

  private final Tokens tokens;

  SentenceStarts(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A capital, or the small letter before one in "iPhone". */
  boolean isCapital(int token) {
    return tokens.isCapitalized(token) || tokens.isCamelCase(token);
  }

  boolean isWordLike(int token) {
    return switch (tokens.kind(token)) {
      case WORD, NUMBER, ADDRESS -> true;
      default -> false;
    };
  }

  boolean isLowerWord(int token) {
    return tokens.is(token, TokenKind.WORD)
        && Character.isLowerCase(tokens.firstCharacter(token))
        && tokens.end(token) - tokens.start(token) > 1;
  }

  boolean isFullStop(int token) {
    return tokens.end(token) - tokens.start(token) == 1 && tokens.firstUnit(token) == '.';
  }

  boolean isEllipsis(int token) {
    char c = tokens.firstUnit(token);
    return c == '…' || (c == '.' && !isFullStop(token));
  }

  /** Whether the mark behind this word is part of a name: Yahoo! */
  boolean isName(int token) {
    return tokens.is(token, "yahoo") || tokens.is(token, "jeopardy");
  }

  /** A capitalised word that is no part of a name but starts a sentence: "The", "But", "In". */
  boolean isFunctionWord(int token) {
    Word word = tokens.word(token);
    boolean closed =
        word.isAny(DETERMINER, SUBJECT_PRONOUN, POSSESSIVE)
            || word.isAny(COORDINATOR, SUBORDINATOR, PREPOSITION)
            || word.isAny(RELATIVE, INTERROGATIVE, INDEFINITE)
            || word.is(MID_ADVERB);
    int length = tokens.end(token) - tokens.start(token);
    return closed && (length == 1 || !tokens.isAllCaps(token));
  }

  /** "10 a.m." and "etc.", behind which a capital starts a sentence, unless it tells the time. */
  boolean isHourOrEtc(int token) {
    return tokens.is(token, "a.m.") || tokens.is(token, "p.m.") || tokens.is(token, "etc.");
  }

  boolean isTimeLike(int token) {
    return tokens.is(token, WEEKDAY)
        || tokens.is(token, MONTH)
        || tokens.isAllCaps(token)
        || isZone(tokens.form(token));
  }

  private static boolean isZone(String form) {
    return switch (form) {
      case "eastern", "pacific", "central", "mountain", "greenwich", "local" -> true;
      default -> false;
    };
  }

  /** Whether a report of what was quoted starts here: "Mr. Lind asked", "President Roe said". */
  boolean isReport(int token, int end) {
    if (tokens.is(token, SUBJECT_PRONOUN) || tokens.is(token, DETERMINER)) {
      return false;
    }
    int limit = Math.min(end, token + LONGEST_SOURCE);
    for (int t = token + 1; t < limit; t++) {
      Word word = tokens.word(t);
      if (isLowerWord(t)) {
        boolean verb = word.is(COMMUNICATION_VERB) && word.isAny(PAST, THIRD_PERSON);
        if (verb || !isInsideName(word)) {
          return verb;
        }
      } else if (tokens.kind(t) != TokenKind.WORD && tokens.kind(t) != TokenKind.COMMA) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInsideName(Word word) {
    return switch (word.form()) {
      case "of", "de", "van", "der", "von", "al", "bin", "la", "the", "and", "'s" -> true;
      default -> false;
    };
  }
}
