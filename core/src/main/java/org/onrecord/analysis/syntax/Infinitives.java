package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.SURE;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordSet;

/** Whether "to" opens an infinitive: "to plan", not "to plans". */
final class Infinitives {

  /** Behind these, "to" goes with a noun. */
  private static final WordSet TO_A_NOUN =
      WordSet.of("according", "thanks", "prior", "close", "next", "similar", "relative", "subject");

  /** Behind these, "to" opens an infinitive whatever word follows: "declined to comment". */
  private static final WordSet BEFORE_TO =
      WordSet.of(
          "decline",
          "refuse",
          "agree",
          "vow",
          "pledge",
          "promise",
          "want",
          "hope",
          "plan",
          "try",
          "fail",
          "intend",
          "offer",
          "threaten",
          "choose",
          "continue",
          "attempt",
          "unable",
          "ready");

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;

  Infinitives(Tokens tokens, Tag[] tags, Neighbours neighbours) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
  }

  boolean isInfinitiveAhead(int to) {
    int left = neighbours.leftToken();
    if (left >= 0 && TO_A_NOUN.hasForm(tokens.word(left))) {
      return false;
    }
    int t = to + 1;
    while (neighbours.exists(t) && isBetweenToAndVerb(t)) {
      t++;
    }
    if (!neighbours.isWord(t) || neighbours.isName(t) || !tokens.is(t, BASE)) {
      return false;
    }
    Word word = tokens.word(t);
    boolean asked = left >= 0 && (tags[left] == Tag.PRONOUN || tags[to - 1] == Tag.NEGATION);
    boolean willing = left >= 0 && BEFORE_TO.hasLemma(tokens.word(left));
    boolean noun = word.is(MAINLY_NOUN) && ((word.is(SURE) && !asked) || isNounByRight(t));
    return willing || !noun;
  }

  /** "a person close to Roe". */
  boolean isAdjectiveWithTo(int t, Word word) {
    return word.is(ADJECTIVE) && neighbours.is(t + 1, "to") && TO_A_NOUN.hasForm(word);
  }

  private boolean isBetweenToAndVerb(int t) {
    boolean adverb =
        neighbours.isWord(t)
            && !neighbours.isName(t)
            && tokens.is(t, ADVERB)
            && (!tokens.is(t, BASE) || isAdverbBeforeVerb(t));
    return adverb || tokens.kind(t) == TokenKind.QUOTATION_MARK;
  }

  /** "to |even| say", where "to even the score" is possible, too. */
  boolean isAdverbBeforeVerb(int t) {
    return tokens.is(t, MID_ADVERB) && tokens.is(t + 1, BASE);
  }

  private boolean isNounByRight(int t) {
    return !neighbours.exists(t + 1)
        || tokens.kind(t + 1) != TokenKind.WORD
        || tokens.is(t + 1, "of")
        || neighbours.isClearVerb(t + 1);
  }
}
