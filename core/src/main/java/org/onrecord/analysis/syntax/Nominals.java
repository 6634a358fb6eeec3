package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Nouns, adjectives and adverbs, and words that are in no list. */
final class Nominals {

  private final Tokens tokens;
  private final Neighbours neighbours;
  private final Infinitives infinitives;

  Nominals(Tokens tokens, Neighbours neighbours, Infinitives infinitives) {
    this.tokens = tokens;
    this.neighbours = neighbours;
    this.infinitives = infinitives;
  }

  /** The tag of a word that is no verb here. */
  Tag tag(int t, Word word) {
    Tag left = neighbours.left();
    if (isBeforeOwned(t, word)) {
      return Tag.ADJECTIVE;
    }
    if (word.is(ADVERB) && isAdverb(t, word, left)) {
      return Tag.ADVERB;
    }
    boolean postposed = left == Tag.NOUN && (tokens.is(t, "close") || tokens.is(t, "familiar"));
    if (postposed && (neighbours.is(t + 1, "to") || neighbours.is(t + 1, "with"))) {
      return Tag.ADJECTIVE; // "an aide close to her"
    }
    if (word.is(ADJECTIVE) && word.is(NOUN)) {
      if (infinitives.isAdjectiveWithTo(t, word)) {
        return Tag.ADJECTIVE;
      }
      boolean office = word.is(WordClass.TITLE) && neighbours.isName(t + 1); // "union chief Roe"
      boolean adjective =
          isModifier(t) ? !word.is(MAINLY_NOUN) : word.is(MAINLY_ADJECTIVE) && !isHead(t, left);
      return adjective && !office ? Tag.ADJECTIVE : Tag.NOUN;
    }
    if (word.is(ADJECTIVE) || (word.is(PARTICIPLE) && !word.is(NOUN))) {
      return isHead(t, left) && left == Tag.DETERMINER && word.is(NOUN) ? Tag.NOUN : Tag.ADJECTIVE;
    }
    return word.is(ADVERB) && !word.is(NOUN) ? Tag.ADVERB : Tag.NOUN;
  }

  /** "its | earlier | promise". */
  boolean isBeforeOwned(int t, Word word) {
    return word.is(ADVERB)
        && neighbours.left() == Tag.POSSESSIVE
        && !word.form().endsWith("ly")
        && isModifier(t);
  }

  /** Whether a noun follows that the word can belong to. */
  private boolean isModifier(int t) {
    return neighbours.isNounAt(t + 1) && !neighbours.isClearVerb(t + 1);
  }

  private boolean isAdverb(int t, Word word, @Nullable Tag left) {
    if (!word.isAny(NOUN, ADJECTIVE, VERB)) {
      return true;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.PREPOSITION) {
      return false;
    }
    return word.is(MAINLY_ADVERB) && !isModifier(t);
  }

  /** Whether a noun phrase that has begun would have no head without this word. */
  private boolean isHead(int t, @Nullable Tag left) {
    boolean begun =
        left == Tag.DETERMINER
            || left == Tag.POSSESSIVE
            || left == Tag.ADJECTIVE
            || left == Tag.PREPOSITION
            || left == Tag.NUMBER
            || left == Tag.NOUN
            || left == Tag.NAME;
    return begun && !neighbours.isNominal(t + 1);
  }

  /** The tag of a word that the lexicon does not have, by its ending and place. */
  Tag unknown(int t, String form) {
    Tag left = neighbours.left();
    if (form.endsWith("ly")) {
      return Tag.ADVERB;
    }
    if (form.endsWith("ing") && (left != Tag.DETERMINER || !neighbours.isNominal(t + 1))) {
      return Tag.GERUND;
    }
    if (form.endsWith("ed") && Neighbours.isSubjectEnd(left)) {
      return Tag.VERB;
    }
    boolean adjective =
        form.endsWith("-based")
            || form.endsWith("al")
            || form.endsWith("ive")
            || form.endsWith("ous")
            || form.endsWith("able")
            || form.endsWith("ed")
            || form.endsWith("ian");
    return adjective && neighbours.isNominal(t + 1) ? Tag.ADJECTIVE : Tag.NOUN;
  }
}
