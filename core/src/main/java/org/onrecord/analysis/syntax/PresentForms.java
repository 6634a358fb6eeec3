package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.OBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PLURAL;
import static org.onrecord.analysis.lexicon.WordClass.POSSESSIVE;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.SURE;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** Present tense and infinitives against nouns: "the board plans", "the plans of the board". */
final class PresentForms {

  /** Behind these, an infinitive stands without "to". */
  private static final WordSet BEFORE_BARE_INFINITIVE = WordSet.of("help", "let", "go", "come");

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;
  private final Infinitives infinitives;
  private final Quantifiers quantifiers;
  private final Agreement agreement;

  PresentForms(
      Tokens tokens,
      Tag[] tags,
      Neighbours neighbours,
      Infinitives infinitives,
      Quantifiers quantifiers,
      Agreement agreement) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
    this.infinitives = infinitives;
    this.quantifiers = quantifiers;
    this.agreement = agreement;
  }

  /** The tag of such a form, "plans" or "plan", or null where it is no verb. */
  @Nullable Tag tag(int t, Word word, @Nullable Tag left) {
    boolean listed = word.isAny(NOUN, ADJECTIVE) || word.is(ADVERB);
    boolean other = listed && !(word.is(MAINLY_VERB) && word.is(SURE));
    boolean compound =
        other && word.is(BASE) && neighbours.nounFollows(t); // "that company executives said"
    if ((left == Tag.RELATIVE && !compound) || isPersonalSubjectBefore(left)) {
      return Tag.VERB;
    }
    if (left == Tag.DETERMINER
        && isDemonstrative(neighbours.leftToken())
        && word.is(THIRD_PERSON)) {
      return word.is(MAINLY_VERB) ? Tag.VERB : null;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.ADJECTIVE) {
      boolean modifies = neighbours.nounFollows(t) && (other || !word.is(COMMUNICATION_VERB));
      boolean noun = listed && (!isQuantifier(left) || word.is(THIRD_PERSON) || modifies);
      return noun ? null : Tag.VERB; // "several polls", "many fear"
    }
    if (left == Tag.NUMBER) {
      return other ? null : Tag.VERB;
    }
    if (left == Tag.PREPOSITION) {
      return listed ? null : Tag.BASE_VERB;
    }
    if (infinitives.isAdjectiveWithTo(t, word)) {
      return null;
    }
    boolean people = left == Tag.NOUN && tokens.is(neighbours.leftToken(), WordClass.PERSON);
    if ((neighbours.isMainVerbDue() || people) && (!listed || tokens.is(t, "say"))) {
      return Tag.VERB; // "voters who have met her say"
    }
    if (left == Tag.NOUN || left == Tag.NAME || left == Tag.PRONOUN) {
      boolean verb =
          agreement.agrees(word)
              && !isPlace(t, word, left)
              && !isInBarePhrase(word, left)
              && (!other || isVerbByRight(t, word) || (left == Tag.NAME && isBeforeCount(t, word)));
      return verb || !listed ? Tag.VERB : null;
    }
    if (left == null || left == Tag.PUNCTUATION || left == Tag.QUOTATION_MARK) {
      return start(t, word, other);
    }
    if (left == Tag.PARTICIPLE && listed && isPerfect()) {
      return null; // "have rejected calls"
    }
    if (left == Tag.COORDINATOR) {
      return !other || (isVerbBeforeCoordinator(word) && isVerbByRight(t, word)) ? Tag.VERB : null;
    }
    boolean behindParticiple =
        left == Tag.PARTICIPLE || left == Tag.VERB && tokens.is(neighbours.leftToken(), PARTICIPLE);
    boolean object =
        left == Tag.PARTICIPLE
            ? neighbours.isNounAt(t + 1) && !neighbours.isName(t + 1)
            : neighbours.nounFollows(t);
    boolean plural = listed && word.is(THIRD_PERSON); // "the storm prompted calls"
    if (behindParticiple && !other && !object && !plural && word.is(COMMUNICATION_VERB)) {
      return Tag.VERB; // "those polled say"
    }
    if (left == Tag.VERB && word.is(THIRD_PERSON) && !listed) {
      return Tag.VERB; // "which Roe says includes"
    }
    if (left == Tag.VERB || left == Tag.BASE_VERB || left == Tag.GERUND) {
      boolean bare = BEFORE_BARE_INFINITIVE.hasLemma(tokens.word(neighbours.leftToken()));
      return listed && !bare ? null : Tag.BASE_VERB;
    }
    return other ? null : Tag.BASE_VERB;
  }

  /** Whether the participle before has its auxiliary. */
  private boolean isPerfect() {
    int auxiliary = neighbours.leftToken() - 1;
    return neighbours.exists(auxiliary)
        && (tags[auxiliary] == Tag.AUXILIARY || tags[auxiliary] == Tag.ADVERB);
  }

  /** "the border | states", "Southern states that lost"; not "the law states that it is over". */
  private boolean isPlace(int t, Word word, Tag left) {
    return left != Tag.PRONOUN
        && word.is(MAINLY_NOUN)
        && word.is(WordClass.PLACE_NOUN)
        && !(neighbours.is(t + 1, "that") && neighbours.isSubject(t + 2));
  }

  /** "in court | files", "on tech | companies": a lone singular is no subject. */
  private boolean isInBarePhrase(Word word, Tag left) {
    int noun = neighbours.leftToken();
    boolean bare =
        left == Tag.NOUN
            && !tokens.is(noun, PLURAL)
            && neighbours.exists(noun - 1)
            && tags[noun - 1] == Tag.PREPOSITION;
    return (bare && word.is(NOUN) && word.is(THIRD_PERSON) && !word.is(MAINLY_VERB))
        || isInPhraseOfVerb(word, left);
  }

  /** "said in her opening | remarks": between a verb and its preposition there is no subject. */
  private boolean isInPhraseOfVerb(Word word, Tag left) {
    int t = neighbours.beforePhrase(neighbours.leftToken());
    return left == Tag.NOUN
        && word.is(NOUN)
        && neighbours.exists(t - 1)
        && tags[t] == Tag.PREPOSITION
        && tags[t - 1] == Tag.VERB;
  }

  /** "This means", "that shows": a demonstrative that stands for its noun. */
  private boolean isDemonstrative(int t) {
    return tokens.is(t, "this") || tokens.is(t, "that");
  }

  private boolean isPersonalSubjectBefore(@Nullable Tag left) {
    return left == Tag.PRONOUN && neighbours.isPersonalSubject();
  }

  private @Nullable Tag start(int t, Word word, boolean other) {
    if (word.is(NOUN) && isSubjectFrom(t)) {
      return null;
    }
    boolean modifies =
        word.isAny(NOUN, ADJECTIVE)
            && !word.is(THIRD_PERSON)
            && neighbours.isNounAt(t + 1)
            && neighbours.isSubject(t + 1);
    if (modifies) {
      return null; // "Rival firms have agreed"
    }
    boolean person = tokens.is(t + 1, WordClass.PERSON) && neighbours.isNounAt(t + 1);
    if (word.isAny(NOUN, ADJECTIVE)
        && !word.is(THIRD_PERSON)
        && person
        && !neighbours.isName(t + 1)) {
      return null; // "associate director"
    }
    if (!other) {
      boolean reporting =
          word.is(COMMUNICATION_VERB)
              && (neighbours.is(t + 1, "that")
                  || (tokens.is(t - 1, TokenKind.COMMA) && neighbours.isWord(t + 1)));
      return word.is(THIRD_PERSON) || reporting ? Tag.VERB : Tag.BASE_VERB;
    }
    boolean object =
        neighbours.exists(t + 1)
            && (tokens.is(t + 1, DETERMINER)
                || tokens.word(t + 1).isAny(OBJECT_PRONOUN, POSSESSIVE));
    return word.is(MAINLY_VERB) && object ? word.is(THIRD_PERSON) ? Tag.VERB : Tag.BASE_VERB : null;
  }

  /** "Help is on the way", "Talk of a strike", "Rival says": no imperative. */
  private boolean isSubjectFrom(int t) {
    boolean office = tokens.is(t + 1, WordClass.TITLE) && neighbours.isName(t + 2);
    return neighbours.is(t + 1, "of")
        || (neighbours.exists(t + 1) && (neighbours.isClearVerb(t + 1) || isSaying(t + 1)))
        || office;
  }

  /** "rival | says". */
  private boolean isSaying(int t) {
    return tokens.is(t, COMMUNICATION_VERB) && tokens.is(t, THIRD_PERSON) && !tokens.is(t, NOUN);
  }

  /** Whether what follows is what follows a verb: an object, "that", "to", a pronoun. */
  private boolean isVerbByRight(int t, Word word) {
    int next = t + 1;
    while (neighbours.isWord(next) && tokens.is(next, MID_ADVERB)) {
      next++;
    }
    if (!neighbours.exists(next)) {
      return word.is(MAINLY_VERB) && word.is(SURE);
    }
    if (neighbours.isClearVerb(next) || tokens.is(next, "of")) {
      return false;
    }
    if (tokens.kind(next) != TokenKind.WORD && tokens.kind(next) != TokenKind.NUMBER) {
      return word.is(MAINLY_VERB) || tokens.is(t, "show"); // ", board records show."
    }
    Word right = tokens.word(next);
    if (right.is(MAINLY_VERB) && right.is(SURE) && right.isAny(BASE, THIRD_PERSON, PAST)) {
      return false; // "fuel advocates say"
    }
    if (right.isAny(DETERMINER, SUBJECT_PRONOUN, OBJECT_PRONOUN)
        || right.is(POSSESSIVE)
        || right.is(WordClass.TO)) {
      return true;
    }
    if (right.is(WordClass.SUBORDINATOR) || tokens.is(next, "out")) {
      return true;
    }
    boolean name = neighbours.isName(next);
    return word.is(MAINLY_VERB) || (name && !word.is(SURE));
  }

  /** "Roe |faces| 10 years", "Roe |hands| 12 people the keys": behind a name, before its object. */
  private boolean isBeforeCount(int t, Word word) {
    return word.is(THIRD_PERSON)
        && neighbours.exists(t + 2)
        && tokens.is(t + 1, TokenKind.NUMBER)
        && tokens.is(t + 2, PLURAL);
  }

  private boolean isVerbBeforeCoordinator(Word word) {
    int t = neighbours.leftToken() - 1;
    for (int steps = 0; steps < 12 && neighbours.exists(t); steps++, t--) {
      if (tags[t] == Tag.VERB || tags[t] == Tag.BASE_VERB) {
        return tokens.is(t, THIRD_PERSON) == word.is(THIRD_PERSON);
      }
    }
    return false;
  }

  /** "half said": a determiner that can stand for its noun. */
  private boolean isQuantifier(@Nullable Tag left) {
    return left == Tag.DETERMINER && quantifiers.isPronominal(neighbours.leftToken());
  }
}
