package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.BE;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.DO;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.HAVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Tells be, have and do as auxiliaries from main verbs, and 's as a verb from a genitive. */
final class Auxiliaries {

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;
  private final Quantifiers quantifiers;

  Auxiliaries(Tokens tokens, Tag[] tags, Neighbours neighbours, Quantifiers quantifiers) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
    this.quantifiers = quantifiers;
  }

  /** What the ending is: "the board’s | plan" or "it’s | late". */
  Tag contracted(int t) {
    Tag before = t > 0 && neighbours.exists(t - 1) ? tags[t - 1] : null;
    boolean pronoun =
        before == Tag.RELATIVE
            || before == Tag.SUBORDINATOR
            || (before == Tag.PRONOUN && tokens.is(t - 1, SUBJECT_PRONOUN))
            || (before == Tag.DETERMINER && tokens.is(t - 1, "that"))
            || before == Tag.ADVERB;
    if (pronoun) {
      return tag(t, tokens.word(t));
    }
    boolean clause =
        neighbours.exists(t + 1)
            && (tokens.word(t + 1).isAny(DETERMINER, PREPOSITION)
                || tokens.is(t + 1, "not")
                || (tokens.is(t + 1, GERUND) && !neighbours.isNounAt(t + 2) && !isVerbAt(t + 2)));
    return clause && neighbours.isNoun(t - 1) && !tokens.is(t + 1, "more")
        ? tag(t, tokens.word(t))
        : Tag.POSSESSIVE;
  }

  /** "Thursday's meeting | says", "the paper's reporting | often tells". */
  private boolean isVerbAt(int at) {
    int t = at;
    while (neighbours.isWord(t) && tokens.is(t, MID_ADVERB)) {
      t++;
    }
    return neighbours.isClearVerb(t) || (neighbours.isVerbForm(t) && tokens.is(t, THIRD_PERSON));
  }

  /** be, have or do: an auxiliary if its verb follows, over adverbs, "not" and a subject. */
  Tag tag(int t, Word word) {
    int next = t + 1;
    while (neighbours.isWord(next) && isBetween(next)) {
      next++;
    }
    if (neighbours.isWord(next) && !neighbours.isName(next) && governs(word, tokens.word(next))) {
      return Tag.AUXILIARY;
    }
    if (word.is(BASE) && neighbours.leftIs(Tag.TO, Tag.AUXILIARY)) {
      return Tag.BASE_VERB;
    }
    if (word.is(GERUND)) {
      return Tag.GERUND;
    }
    boolean participle = word.is(PARTICIPLE) && neighbours.left() == Tag.AUXILIARY;
    return participle || (word.is(PARTICIPLE) && !word.is(PAST)) ? Tag.PARTICIPLE : Tag.VERB;
  }

  private boolean isBetween(int t) {
    Word word = tokens.word(t);
    return !neighbours.isName(t)
        && (word.is(WordClass.NEGATION)
            || word.is(WordClass.MID_ADVERB)
            || tokens.is(t, "since")
            || quantifiers.isFloating(t)
            || (word.is(MAINLY_ADVERB) && !word.isAny(NOUN, VERB))
            || (word.is(ADVERB) && !word.isAny(NOUN, VERB, ADJECTIVE) && !word.is(PREPOSITION)));
  }

  private static boolean governs(Word auxiliary, Word verb) {
    if (auxiliary.is(DO)) {
      return verb.is(BASE) && !verb.is(DETERMINER) && (verb.is(MAINLY_VERB) || !verb.is(NOUN));
    }
    boolean participle =
        verb.is(PARTICIPLE)
            && (verb.is(PAST)
                || !verb.is(MAINLY_ADJECTIVE)
                || !auxiliary.is(BE)
                || (auxiliary.is(HAVE) && verb.is(COMMUNICATION_VERB)));
    if (auxiliary.is(HAVE) && !auxiliary.is(BE)) {
      return participle;
    }
    return participle || (verb.is(GERUND) && verb.is(VERB));
  }
}
