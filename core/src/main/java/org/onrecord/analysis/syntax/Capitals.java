package org.onrecord.analysis.syntax;

import java.util.HashMap;
import java.util.Map;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.text.Span;

/**
 * Tells whether a capital letter means a name. Inside a sentence it does; at the start of a
 * sentence, after an opening mark and in a headline in capitals the rest of the text decides: how
 * the same word is written where a capital says something.
 */
final class Capitals {

  private static final int CAPITALIZED = 1;
  private static final int LOWER = 1 << 16;

  private final Tokens tokens;
  private final Map<String, Integer> seen = new HashMap<>();

  Capitals(Document document) {
    tokens = document.tokens();
    for (Span sentence : document.sentences()) {
      int first = tokens.from(sentence.start());
      int end = tokens.from(sentence.end());
      if (!isTitleCase(first, end)) {
        count(first, end);
      }
    }
  }

  /** Whether more than half of the longer words begin with a capital, as in a headline. */
  boolean isTitleCase(int first, int end) {
    int longer = 0;
    int capitalized = 0;
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) == TokenKind.WORD && tokens.end(t) - tokens.start(t) > 3) {
        longer++;
        if (tokens.isCapitalized(t)) {
          capitalized++;
        }
      }
    }
    return longer >= 3 && capitalized * 10 >= longer * 7;
  }

  /** Whether the capitalized token is (part of) a name. */
  boolean isName(int token, boolean telling) {
    Word word = tokens.word(token);
    if (word.isFunctionWord()) {
      return telling && isPartOfName(token, word);
    }
    if (telling) {
      return true;
    }
    if (!word.isKnown()) {
      return true;
    }
    int counts = seen.getOrDefault(word.form(), 0);
    int capitalized = counts & 0xFFFF;
    int lower = counts >>> 16;
    if (capitalized != lower) {
      return capitalized > lower;
    }
    return isMainlyName(word)
        || (word.isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE)
            && token + 1 < tokens.size()
            && tokens.kind(token + 1) == TokenKind.WORD
            && tokens.isCapitalized(token + 1)
            && !tokens.word(token + 1).isFunctionWord());
  }

  /** "US", "WHO" and the like among small letters, and the number of "Air Force One". */
  private boolean isPartOfName(int token, Word word) {
    if (tokens.isAllCaps(token)) {
      boolean loud =
          token > 0 && tokens.kind(token - 1) == TokenKind.WORD && tokens.isAllCaps(token - 1);
      return !loud;
    }
    return word.is(WordClass.NUMBER) && token > 0 && tokens.isCapitalized(token - 1);
  }

  private static boolean isMainlyName(Word word) {
    return !word.isAny(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE)
        && !word.is(WordClass.ADVERB);
  }

  private void count(int first, int end) {
    boolean telling = false;
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) == TokenKind.WORD) {
        boolean capitalized = tokens.isCapitalized(t);
        if ((telling || !capitalized) && !tokens.word(t).isFunctionWord()) {
          seen.merge(tokens.form(t), capitalized ? CAPITALIZED : LOWER, Capitals::add);
        }
        telling = true;
      } else {
        telling = isTellingAfter(t, telling);
      }
    }
  }

  private static int add(int a, int b) {
    boolean full = (a & 0x7FFF) == 0x7FFF || (a >>> 16) == 0x7FFF;
    return full ? a : a + b;
  }

  /** Whether a capital behind such a token still means something. */
  boolean isTellingAfter(int token, boolean before) {
    return switch (tokens.kind(token)) {
      case QUOTATION_MARK ->
          tokens.isGlued(token) && token > 0 && tokens.kind(token - 1) == TokenKind.COMMA;
      case TERMINATOR, COLON, OPENING_BRACKET -> false;
      case DASH, SYMBOL -> before;
      default -> true;
    };
  }
}
