package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;

/** "that" and "like" as what they are in their place. */
final class AmbiguousParticles {

  private final Tokens tokens;
  private final Neighbours neighbours;

  AmbiguousParticles(Tokens tokens, Neighbours neighbours) {
    this.tokens = tokens;
    this.neighbours = neighbours;
  }

  Tag that(int t) {
    Tag left = neighbours.left();
    if (left == Tag.NOUN || left == Tag.NAME) {
      boolean complement = tokens.is(neighbours.leftToken(), COMMUNICATION);
      boolean verb =
          neighbours.isClearVerb(t + 1)
              || neighbours.isVerbForm(t + 1)
                  && (tokens.is(t + 1, PAST) || isSurelyVerb(t + 1)); // "a paper that found"
      return complement && !verb ? Tag.SUBORDINATOR : Tag.RELATIVE;
    }
    if (neighbours.isClearVerb(t + 1) || !neighbours.exists(t + 1)) {
      return Tag.PRONOUN;
    }
    boolean opens =
        left == Tag.VERB
            || left == Tag.BASE_VERB
            || left == Tag.GERUND
            || left == Tag.PARTICIPLE
            || left == Tag.PRONOUN
            || left == Tag.ADJECTIVE
            || left == Tag.COORDINATOR
            || left == Tag.PUNCTUATION;
    boolean pointing =
        neighbours.isStart() || left == Tag.PREPOSITION || left == Tag.QUOTATION_MARK;
    if (pointing || !opens) {
      if (isSurelyVerb(t + 1) && !neighbours.isName(t + 1)) {
        return Tag.PRONOUN;
      }
      return neighbours.isNounAt(t + 1)
          ? Tag.DETERMINER
          : left == Tag.PREPOSITION ? Tag.PRONOUN : Tag.SUBORDINATOR;
    }
    return neighbours.isNominal(t + 1)
            || neighbours.isWord(t + 1)
            || tokens.is(t + 1, TokenKind.QUOTATION_MARK)
        ? Tag.SUBORDINATOR
        : Tag.PRONOUN;
  }

  private boolean isSurelyVerb(int t) {
    return tokens.is(t, THIRD_PERSON) && tokens.is(t, MAINLY_VERB);
  }

  Tag like(int t, Word word) {
    boolean verb =
        neighbours.left() == Tag.TO
            || neighbours.left() == Tag.AUXILIARY
            || (neighbours.left() == Tag.PRONOUN && neighbours.isPersonalSubject());
    return verb
        ? word.is(BASE) && neighbours.left() != Tag.PRONOUN ? Tag.BASE_VERB : Tag.VERB
        : Tag.PREPOSITION;
  }
}
