package org.onrecord.analysis.syntax;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.FewWords;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/**
 * Tells whether a capital letter means a name. Inside a sentence it does; at the start of a
 * sentence, after an opening mark and in a headline in capitals the rest of the text decides: how
 * the same word is written where a capital says something.
 */
final class Capitals {

  /** How often a word is written so where a capital says something. */
  private static final class Counts {
    int capitalized;
    int lower;
  }

  private final Tokens tokens;
  private final boolean[] titleCase; // by sentence
  private final FewWords<Counts> doubtful = new FewWords<>(); // words at starts and in headlines

  Capitals(Document document) {
    tokens = document.tokens();
    TokenRanges sentences = document.sentences();
    titleCase = new boolean[sentences.size()];
    for (int s = 0; s < titleCase.length; s++) {
      titleCase[s] = isTitleCase(sentences.first(s), sentences.end(s));
      enter(sentences.first(s), sentences.end(s), titleCase[s]);
    }
    for (int s = 0; s < titleCase.length; s++) {
      if (!titleCase[s]) {
        count(sentences.first(s), sentences.end(s));
      }
    }
  }

  /** Whether the sentence is written like a headline: capitals tell nothing. */
  boolean isTitleCase(int sentence) {
    return titleCase[sentence];
  }

  /** Whether more than half of the longer words begin with a capital, as in a headline. */
  private boolean isTitleCase(int first, int end) {
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
      return (telling && isPartOfName(token, word)) || isSubject(token, word);
    }
    if (telling) {
      return true;
    }
    if (!word.isKnown()) {
      return true;
    }
    Counts counts = doubtful.get(word);
    if (counts != null && counts.capitalized != counts.lower) {
      return counts.capitalized > counts.lower;
    }
    return isMainlyName(word)
        || isBeforeHead(token, word)
        || (word.isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE)
            && isCapitalizedWord(token + 1));
  }

  /** "Downing |Street", "Home |Office". */
  private boolean isBeforeHead(int token, Word word) {
    return word.isAny(WordClass.NOUN, WordClass.GERUND)
        && isCapitalizedWord(token + 1)
        && tokens.word(token + 1).isAny(WordClass.ORGANIZATION_NOUN, WordClass.PLACE_NOUN);
  }

  private boolean isCapitalizedWord(int token) {
    return token < tokens.size()
        && tokens.kind(token) == TokenKind.WORD
        && tokens.isCapitalized(token)
        && !tokens.word(token).isFunctionWord();
  }

  /** "US", "WHO" and the like among small letters, and the number of "Air Force One". */
  private boolean isPartOfName(int token, Word word) {
    if (tokens.isAllCaps(token)) {
      boolean loud =
          token > 0 && tokens.kind(token - 1) == TokenKind.WORD && tokens.isAllCaps(token - 1);
      return !loud;
    }
    boolean given =
        word.isAny(WordClass.GIVEN_NAME_FEMALE, WordClass.GIVEN_NAME_MALE)
            && isCapitalizedWord(token + 1); // "said Will Roe"
    return given || (word.is(WordClass.NUMBER) && token > 0 && tokens.isCapitalized(token - 1));
  }

  /** "Will wrote": behind the auxiliary the verb would have no ending. */
  private boolean isSubject(int token, Word word) {
    return word.is(WordClass.MODAL)
        && tokens.is(token + 1, WordClass.PAST)
        && !tokens.is(token + 1, WordClass.BASE);
  }

  private static boolean isMainlyName(Word word) {
    return !word.isAny(WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE)
        && !word.is(WordClass.ADVERB);
  }

  private void enter(int first, int end, boolean titleCase) {
    for (int t = first; t < end; t++) {
      if (tokens.isCapitalized(t)
          && tokens.kind(t) == TokenKind.WORD
          && (titleCase || !isTelling(t, first))
          && !tokens.word(t).isFunctionWord()) {
        doubtful.enter(tokens.word(t), Counts::new);
      }
    }
  }

  private void count(int first, int end) {
    for (int t = first; t < end; t++) {
      Counts counts = doubtful.get(tokens.word(t));
      if (counts == null || tokens.kind(t) != TokenKind.WORD) {
        continue;
      }
      if (!tokens.isCapitalized(t)) {
        counts.lower++;
      } else if (isTelling(t, first)) {
        counts.capitalized++;
      }
    }
  }

  /**
   * Whether a capital means something there: behind a word of the sentence that starts at {@code
   * first}, not behind what opens a sentence in it.
   */
  boolean isTelling(int token, int first) {
    int t = token - 1;
    while (t >= first && (tokens.kind(t) == TokenKind.DASH || tokens.kind(t) == TokenKind.SYMBOL)) {
      t--;
    }
    return t >= first
        && switch (tokens.kind(t)) {
          case QUOTATION_MARK -> tokens.isGlued(t) && tokens.is(t - 1, TokenKind.COMMA);
          case TERMINATOR, COLON, OPENING_BRACKET -> false;
          default -> true;
        };
  }
}
