package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** Past tense or participle: "the board backed it", "a plan backed by the board". */
final class PastForms {

  /** Participles rather than verbs behind "a" and a noun: "a group called", "a broker based". */
  private static final WordSet DESCRIBING =
      WordSet.of("called", "named", "titled", "entitled", "based");

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;
  private final Quantifiers quantifiers;

  PastForms(Tokens tokens, Tag[] tags, Neighbours neighbours, Quantifiers quantifiers) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
    this.quantifiers = quantifiers;
  }

  /** The tag of such a form, or null where it is a noun or adjective. */
  @Nullable Tag tag(int t, Word word, @Nullable Tag left) {
    boolean saying = word.is(COMMUNICATION_VERB) && !neighbours.nounFollows(t);
    if (isQuantifier(left) && word.is(PAST) && (isCertainVerb(word) || saying)) {
      return Tag.VERB;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.ADJECTIVE) {
      return neighbours.nounFollows(t) || !isCertainVerb(word) ? null : Tag.PARTICIPLE;
    }
    if (left == Tag.PREPOSITION && neighbours.nounFollows(t)) {
      return null;
    }
    if (left == Tag.QUOTATION_MARK
        && !word.is(COMMUNICATION_VERB)
        && neighbours.isName(t + 1)
        && neighbours.isVerbBehindName(t + 1)) {
      return null; // “…,” retired General Roe said
    }
    if (!word.is(PAST)) {
      return Tag.PARTICIPLE;
    }
    boolean behindAside =
        (left == Tag.PUNCTUATION || left == Tag.COORDINATOR) && word.is(MAINLY_VERB);
    boolean behindQuotation =
        left == Tag.QUOTATION_MARK && word.is(COMMUNICATION_VERB) && neighbours.isNominal(t + 1);
    if (word.is(BASE)
        && word.is(NOUN)
        && (!Neighbours.isSubjectEnd(left) || (left == Tag.NOUN && neighbours.hasFiniteVerb()))
        && !behindAside
        && !behindQuotation) {
      return null; // "cut", "set", "hit" as nouns
    }
    if (Neighbours.isSubjectEnd(left)) {
      return isReduced(t, word, left) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (left == null || left == Tag.SUBORDINATOR) {
      if (word.is(ADJECTIVE) && neighbours.nounFollows(t)) {
        return null;
      }
      boolean passive = neighbours.is(t + 1, "by") || neighbours.exists(t + 1) && isParticle(t + 1);
      return passive && word.is(PARTICIPLE) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (left == Tag.NUMBER && neighbours.nounFollows(t)) {
      return null;
    }
    if (left == Tag.VERB && word.is(PARTICIPLE)) {
      boolean second =
          isCertainVerb(word) && tokens.is(t - 1, PARTICIPLE) && tags[t - 1] == Tag.VERB;
      return second ? Tag.VERB : neighbours.nounFollows(t) ? null : Tag.PARTICIPLE;
    }
    return Tag.VERB;
  }

  /** "half said": a determiner that can stand for its noun. */
  private boolean isQuantifier(@Nullable Tag left) {
    return left == Tag.DETERMINER && quantifiers.isPronominal(neighbours.leftToken());
  }

  private boolean isParticle(int t) {
    return tokens.is(t, PREPOSITION) && !tokens.is(t, DETERMINER);
  }

  private boolean isCertainVerb(Word word) {
    return !word.isAny(NOUN, ADJECTIVE);
  }

  /** "the deal signed by both", "a bill passed last week": a participle behind its noun. */
  private boolean isReduced(int t, Word word, @Nullable Tag left) {
    if (!word.is(PARTICIPLE) || left == Tag.RELATIVE || neighbours.isPersonalSubject()) {
      return false;
    }
    if (word.is(PAST) && tokens.is(neighbours.leftToken(), WordClass.WEEKDAY)) {
      return false; // "the ruling released Friday said"
    }
    if (left == Tag.NOUN && DESCRIBING.hasForm(word) && isIndefinite(neighbours.leftToken())) {
      return true; // "a group called Ships for Orsk"
    }
    boolean by = neighbours.is(t + 1, "by") && !tokens.is(t + 2, GERUND);
    return (by && !tokens.is(t, "said"))
        || neighbours.hasFiniteVerb()
        || (!word.is(COMMUNICATION_VERB) && neighbours.isVerbAheadWithoutSubject(t + 1));
  }

  /** Whether "a" opens the phrase of the noun. */
  private boolean isIndefinite(int noun) {
    int t = noun;
    while (neighbours.exists(t)
        && Neighbours.isInNounPhrase(tags[t])
        && tags[t] != Tag.DETERMINER) {
      t--;
    }
    return neighbours.is(t, "a") || neighbours.is(t, "an");
  }
}
