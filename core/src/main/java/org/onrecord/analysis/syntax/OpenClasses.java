package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.BE;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.HAVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;

/** Chooses between noun, verb, adjective and adverb where a word can be several of them. */
final class OpenClasses {

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;
  private final Infinitives infinitives;
  private final Gerunds gerunds;
  private final PastForms pastForms;
  private final PresentForms presentForms;
  private final Nominals nominals;

  OpenClasses(
      Tokens tokens,
      Tag[] tags,
      Neighbours neighbours,
      Infinitives infinitives,
      Quantifiers quantifiers) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
    this.infinitives = infinitives;
    Agreement agreement = new Agreement(tokens, tags, neighbours);
    gerunds = new Gerunds(tokens, neighbours);
    pastForms = new PastForms(tokens, tags, neighbours, quantifiers);
    presentForms = new PresentForms(tokens, tags, neighbours, infinitives, quantifiers, agreement);
    nominals = new Nominals(tokens, neighbours, infinitives);
  }

  Tag tag(int t, Word word) {
    if (!word.isKnown()) {
      return nominals.unknown(t, word.form());
    }
    if (isFurther(t)) {
      return Tag.ADJECTIVE;
    }
    if (word.is(MID_ADVERB)
        && !word.is(MAINLY_VERB)
        && neighbours.left() != Tag.DETERMINER
        && (neighbours.left() != Tag.TO || infinitives.isAdverbBeforeVerb(t))
        && !nominals.isBeforeOwned(t, word)) {
      return Tag.ADVERB;
    }
    if (word.is(VERB) && (word.isAny(PAST, PARTICIPLE, GERUND) || word.isAny(BASE, THIRD_PERSON))) {
      Tag verb = asVerb(t, word);
      if (verb != null) {
        return verb;
      }
    }
    return nominals.tag(t, word);
  }

  /** "threatened |further| action", but "further said". */
  private boolean isFurther(int t) {
    return tokens.is(t, "further")
        && !neighbours.leftIs(Tag.AUXILIARY, Tag.TO)
        && neighbours.isNominal(t + 1)
        && !tokens.is(t + 1, DETERMINER)
        && (neighbours.leftIs(Tag.VERB, Tag.BASE_VERB)
            || neighbours.leftIs(Tag.PREPOSITION, Tag.GERUND)
            || !neighbours.isVerbForm(t + 1));
  }

  /** The tag as a verb form, or null where the word is no verb here. */
  private @Nullable Tag asVerb(int t, Word word) {
    Tag left = isMarkedInfinitive(t) ? Tag.TO : neighbours.left();
    if (left == Tag.TO || (left == Tag.AUXILIARY && !word.isAny(PARTICIPLE, GERUND))) {
      return word.is(BASE)
          ? Tag.BASE_VERB
          : left == Tag.TO ? null : presentForms.tag(t, word, left);
    }
    if (left == Tag.AUXILIARY) {
      return afterAuxiliary(word);
    }
    if (word.is(GERUND)) {
      return gerunds.tag(t, word, left);
    }
    if (word.isAny(PAST, PARTICIPLE)) {
      return pastForms.tag(t, word, left);
    }
    return presentForms.tag(t, word, left);
  }

  /** "vowed to “open up” the archive". */
  private boolean isMarkedInfinitive(int t) {
    return neighbours.left() == Tag.QUOTATION_MARK
        && neighbours.exists(t - 2)
        && tags[t - 2] == Tag.TO;
  }

  private @Nullable Tag afterAuxiliary(Word word) {
    int auxiliary = neighbours.leftToken();
    Word before = tokens.word(auxiliary);
    if (word.is(GERUND)) {
      return before.is(BE) ? Tag.GERUND : null;
    }
    if (before.isAny(BE, HAVE)) {
      return word.is(PARTICIPLE) ? Tag.PARTICIPLE : null;
    }
    return word.is(BASE) ? Tag.BASE_VERB : null;
  }
}
