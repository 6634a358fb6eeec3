package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.BE;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION;
import static org.onrecord.analysis.lexicon.WordClass.COMMUNICATION_VERB;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.DO;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.HAVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_NOUN;
import static org.onrecord.analysis.lexicon.WordClass.MAINLY_VERB;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.OBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.PARTICIPLE;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PLURAL;
import static org.onrecord.analysis.lexicon.WordClass.POSSESSIVE;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.SURE;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** Chooses between noun, verb, adjective and adverb where a word can be several of them. */
final class OpenClasses {

  /** Behind these, "to" goes with a noun. */
  private static final Set<String> TO_A_NOUN =
      Set.of("according", "thanks", "prior", "close", "next", "similar", "relative", "subject");

  /** Behind these, an infinitive stands without "to". */
  private static final Set<String> BEFORE_BARE_INFINITIVE = Set.of("help", "let", "go", "come");

  /** Behind these, "to" opens an infinitive whatever word follows: "declined to comment". */
  private static final Set<String> BEFORE_TO =
      Set.of(
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

  private static final Set<String> QUANTIFIERS =
      Set.of("half", "some", "many", "most", "all", "both", "few", "several", "those", "another");

  /** Singular in form, plural to their verb. */
  private static final Set<String> COLLECTIVES = Set.of("data", "police", "people", "media");

  /** Participles rather than verbs behind "a" and a noun: "a group called", "a broker based". */
  private static final Set<String> DESCRIBING =
      Set.of("called", "named", "titled", "entitled", "based");

  private static final int MAX_PHRASES = 4;

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;

  OpenClasses(Tokens tokens, Tag[] tags, Neighbours neighbours) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
  }

  Tag tag(int t, Word word) {
    if (!word.isKnown()) {
      return unknown(t, word.form());
    }
    if (word.is(MID_ADVERB)
        && !word.is(MAINLY_VERB)
        && !neighbours.leftIs(Tag.DETERMINER, Tag.TO)
        && !isBeforeOwned(t, word)) {
      return Tag.ADVERB;
    }
    if (word.is(VERB) && (word.isAny(PAST, PARTICIPLE, GERUND) || word.isAny(BASE, THIRD_PERSON))) {
      Tag verb = asVerb(t, word);
      if (verb != null) {
        return verb;
      }
    }
    return nominal(t, word);
  }

  // ---- verbs

  /** The tag as a verb form, or null where the word is no verb here. */
  private @Nullable Tag asVerb(int t, Word word) {
    Tag left = isMarkedInfinitive(t) ? Tag.TO : neighbours.left();
    if (left == Tag.TO || (left == Tag.AUXILIARY && !word.isAny(PARTICIPLE, GERUND))) {
      return word.is(BASE) ? Tag.BASE_VERB : left == Tag.TO ? null : finite(t, word, left);
    }
    if (left == Tag.AUXILIARY) {
      return afterAuxiliary(word);
    }
    if (word.is(GERUND)) {
      return gerund(t, word, left);
    }
    if (word.isAny(PAST, PARTICIPLE)) {
      return past(t, word, left);
    }
    return finite(t, word, left);
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

  private @Nullable Tag gerund(int t, Word word, @Nullable Tag left) {
    if (word.is(COMMUNICATION_VERB) && isContent(t + 1)) {
      return Tag.GERUND; // "a sign saying “No”"
    }
    boolean inside =
        left == Tag.DETERMINER && !tokens.is(neighbours.leftToken(), "those")
            || left == Tag.POSSESSIVE
            || left == Tag.ADJECTIVE
            || left == Tag.NUMBER;
    if (inside) {
      return null;
    }
    boolean noun = isListedNoun(word, t) && (!neighbours.isNominal(t + 1) || isInOccasion(left));
    boolean saying = word.is(COMMUNICATION_VERB) && opensQuotation(t + 1);
    boolean compound = // "exit polling showed"
        left == Tag.NOUN && !saying && (noun || neighbours.isClearVerb(t + 1));
    return compound ? null : Tag.GERUND;
  }

  /** "at a council | meeting the board voted": what the preposition brings. */
  private boolean isInOccasion(@Nullable Tag left) {
    int t = neighbours.leftToken();
    while (left == Tag.NOUN && neighbours.exists(t) && isInNounPhrase(tags[t])) {
      t--;
    }
    return left == Tag.NOUN && (neighbours.is(t, "at") || neighbours.is(t, "during"));
  }

  private boolean isContent(int t) {
    return neighbours.is(t, "that")
        || (neighbours.exists(t) && tokens.is(t, WordClass.INTERROGATIVE))
        || (neighbours.exists(t) && tokens.is(t, TokenKind.QUOTATION_MARK));
  }

  /** "a statement saying, “": a quotation follows, perhaps behind a comma or colon. */
  private boolean opensQuotation(int t) {
    boolean link = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.COLON);
    return tokens.is(link ? t + 1 : t, TokenKind.QUOTATION_MARK);
  }

  /** "building", "meeting": gerunds that are everyday nouns. */
  private boolean isListedNoun(Word word, int t) {
    return word.isAny(MAINLY_NOUN, COMMUNICATION) && tokens.kind(t) == TokenKind.WORD;
  }

  private @Nullable Tag past(int t, Word word, @Nullable Tag left) {
    boolean saying = word.is(COMMUNICATION_VERB) && !nounFollows(t);
    if (isQuantifier(left) && word.is(PAST) && (isCertainVerb(word) || saying)) {
      return Tag.VERB;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.ADJECTIVE) {
      return nounFollows(t) || !isCertainVerb(word) ? null : Tag.PARTICIPLE;
    }
    if (left == Tag.PREPOSITION && nounFollows(t)) {
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
        && (!isSubjectLeft(left) || (left == Tag.NOUN && neighbours.hasFiniteVerb()))
        && !behindAside
        && !behindQuotation) {
      return null; // "cut", "set", "hit" as nouns
    }
    if (isSubjectLeft(left)) {
      return isReduced(t, word, left) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (left == null || left == Tag.SUBORDINATOR) {
      if (word.is(ADJECTIVE) && nounFollows(t)) {
        return null;
      }
      boolean passive = neighbours.is(t + 1, "by") || neighbours.exists(t + 1) && isParticle(t + 1);
      return passive && word.is(PARTICIPLE) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (left == Tag.NUMBER && nounFollows(t)) {
      return null;
    }
    if (left == Tag.VERB && word.is(PARTICIPLE)) {
      boolean second =
          isCertainVerb(word) && tokens.is(t - 1, PARTICIPLE) && tags[t - 1] == Tag.VERB;
      return second ? Tag.VERB : nounFollows(t) ? null : Tag.PARTICIPLE;
    }
    return Tag.VERB;
  }

  /** "half said": a determiner that can stand for its noun. */
  private boolean isQuantifier(@Nullable Tag left) {
    return left == Tag.DETERMINER && isQuantifier(neighbours.leftToken());
  }

  /** Whether the determiner can stand for its noun: "half said". */
  boolean isQuantifier(int t) {
    return QUANTIFIERS.contains(tokens.form(t));
  }

  private boolean isParticle(int t) {
    return tokens.is(t, PREPOSITION) && !tokens.is(t, DETERMINER);
  }

  private boolean isCertainVerb(Word word) {
    return !word.isAny(NOUN, ADJECTIVE);
  }

  private static boolean isSubjectLeft(@Nullable Tag left) {
    return left == Tag.NOUN || left == Tag.NAME || left == Tag.PRONOUN || left == Tag.RELATIVE;
  }

  /** "the deal signed by both", "a bill passed last week": a participle behind its noun. */
  private boolean isReduced(int t, Word word, @Nullable Tag left) {
    if (!word.is(PARTICIPLE) || left == Tag.RELATIVE || isPersonalSubject()) {
      return false;
    }
    if (word.is(PAST) && tokens.is(neighbours.leftToken(), WordClass.WEEKDAY)) {
      return false; // "the ruling released Friday said"
    }
    if (left == Tag.NOUN
        && DESCRIBING.contains(word.form())
        && isIndefinite(neighbours.leftToken())) {
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
    while (neighbours.exists(t) && isInNounPhrase(tags[t]) && tags[t] != Tag.DETERMINER) {
      t--;
    }
    return neighbours.is(t, "a") || neighbours.is(t, "an");
  }

  private boolean isPersonalSubject() {
    int left = neighbours.leftToken();
    return tokens.is(left, SUBJECT_PRONOUN) && !tokens.is(left, OBJECT_PRONOUN);
  }

  /** A form of the present or infinitive: "plans", "plan". */
  private @Nullable Tag finite(int t, Word word, @Nullable Tag left) {
    boolean listed = word.isAny(NOUN, ADJECTIVE) || word.is(ADVERB);
    boolean other = listed && !(word.is(MAINLY_VERB) && word.is(SURE));
    boolean compound = other && word.is(BASE) && nounFollows(t); // "that company executives said"
    if ((left == Tag.RELATIVE && !compound) || isPersonalSubjectBefore(left)) {
      return Tag.VERB;
    }
    if (left == Tag.DETERMINER
        && isDemonstrative(neighbours.leftToken())
        && word.is(THIRD_PERSON)) {
      return word.is(MAINLY_VERB) ? Tag.VERB : null;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.ADJECTIVE) {
      boolean modifies = nounFollows(t) && (other || !word.is(COMMUNICATION_VERB));
      boolean noun = listed && (!isQuantifier(left) || word.is(THIRD_PERSON) || modifies);
      return noun ? null : Tag.VERB; // "several polls", "many fear"
    }
    if (left == Tag.NUMBER) {
      return other ? null : Tag.VERB;
    }
    if (left == Tag.PREPOSITION) {
      return listed ? null : Tag.BASE_VERB;
    }
    if (isAdjectiveWithTo(t, word)) {
      return null;
    }
    boolean people = left == Tag.NOUN && tokens.is(neighbours.leftToken(), WordClass.PERSON);
    if ((neighbours.isMainVerbDue() || people) && (!listed || tokens.is(t, "say"))) {
      return Tag.VERB; // "voters who have met her say"
    }
    if (left == Tag.NOUN || left == Tag.NAME || left == Tag.PRONOUN) {
      boolean verb =
          agrees(word)
              && !isPlace(t, word, left)
              && !isInBarePhrase(word, left)
              && (!other || isVerbByRight(t, word));
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
            : nounFollows(t);
    if (behindParticiple && !other && !object && word.is(COMMUNICATION_VERB)) {
      return Tag.VERB; // "those polled say"
    }
    if (left == Tag.VERB && word.is(THIRD_PERSON) && !listed) {
      return Tag.VERB; // "which Roe says includes"
    }
    if (left == Tag.VERB || left == Tag.BASE_VERB) {
      boolean bare = BEFORE_BARE_INFINITIVE.contains(tokens.lemma(neighbours.leftToken()));
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
    int t = neighbours.leftToken();
    while (left == Tag.NOUN && neighbours.exists(t) && isInNounPhrase(tags[t])) {
      t--;
    }
    return left == Tag.NOUN
        && word.is(NOUN)
        && neighbours.exists(t - 1)
        && tags[t] == Tag.PREPOSITION
        && tags[t - 1] == Tag.VERB;
  }

  /** "a person close to Roe". */
  private boolean isAdjectiveWithTo(int t, Word word) {
    return word.is(ADJECTIVE) && neighbours.is(t + 1, "to") && TO_A_NOUN.contains(word.form());
  }

  /** "This means", "that shows": a demonstrative that stands for its noun. */
  private boolean isDemonstrative(int t) {
    return tokens.is(t, "this") || tokens.is(t, "that");
  }

  private boolean isPersonalSubjectBefore(@Nullable Tag left) {
    return left == Tag.PRONOUN && isPersonalSubject();
  }

  private @Nullable Tag start(int t, Word word, boolean other) {
    if (word.is(NOUN) && isSubjectFrom(t)) {
      return null;
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

  /** "Help is on the way", "Talk of a strike", "Finance chief Ann Roe": no imperative. */
  private boolean isSubjectFrom(int t) {
    boolean office = tokens.is(t + 1, WordClass.TITLE) && neighbours.isName(t + 2);
    return neighbours.is(t + 1, "of")
        || (neighbours.exists(t + 1) && neighbours.isClearVerb(t + 1))
        || office;
  }

  /** A singular noun takes "plans", a plural "plan"; a name or a pronoun may be either. */
  private boolean agrees(Word word) {
    int left = neighbours.leftToken();
    if (neighbours.hasFiniteVerb()) {
      return false;
    }
    boolean plural =
        tags[left] == Tag.NOUN
            ? tokens.is(left, PLURAL) || COLLECTIVES.contains(tokens.form(left))
            : tokens.form(left).endsWith("s");
    if (plural && word.is(BASE) && !word.is(PAST) && isSingular(left)) {
      return false; // "a Las Vegas rally"
    }
    boolean share = tokens.is(left, "%") || tokens.is(left, "percent");
    if (tags[left] == Tag.PRONOUN || word.is(PAST)) {
      return true;
    }
    if (word.is(THIRD_PERSON)) {
      return !plural || tags[left] == Tag.NAME || isHeadBefore(left, false);
    }
    return share || plural || isCoordinated(left) || isHeadBefore(left, true);
  }

  /** Whether "a" opens the noun phrase that ends in a name. */
  private boolean isSingular(int name) {
    int t = name;
    while (neighbours.exists(t) && tags[t] == Tag.NAME) {
      t--;
    }
    return t < name && (neighbours.is(t, "a") || neighbours.is(t, "an"));
  }

  /**
   * "aides to Roe | say", "an average of polls | shows": whether, before the phrases with their
   * prepositions, a plural or a singular noun stands.
   */
  private boolean isHeadBefore(int noun, boolean plural) {
    int t = noun;
    for (int phrases = 0; phrases < MAX_PHRASES; phrases++) {
      while (neighbours.exists(t) && isInNounPhrase(tags[t])) {
        t--;
      }
      int link = t;
      while (neighbours.exists(t) && isLinkOfPhrases(tags[t])) {
        t--;
      }
      if (t == link || !neighbours.isNoun(t)) {
        return false;
      }
      boolean people =
          tokens.is(t, PLURAL) && tokens.word(t).isAny(WordClass.PERSON, WordClass.GROUP);
      if (tags[t] == Tag.NOUN ? tokens.is(t, PLURAL) == plural : plural && people) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinkOfPhrases(Tag tag) {
    return switch (tag) {
      case PREPOSITION, GERUND, TO, BASE_VERB, ADJECTIVE -> true;
      default -> false;
    };
  }

  /** Whether the phrase before stands behind "and": two subjects. */
  private boolean isCoordinated(int noun) {
    int t = noun;
    while (neighbours.exists(t) && isInNounPhrase(tags[t])) {
      t--;
    }
    return neighbours.is(t, "and");
  }

  private static boolean isInNounPhrase(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER -> true;
      default -> false;
    };
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

  private boolean isVerbBeforeCoordinator(Word word) {
    int t = neighbours.leftToken() - 1;
    for (int steps = 0; steps < 12 && neighbours.exists(t); steps++, t--) {
      if (tags[t] == Tag.VERB || tags[t] == Tag.BASE_VERB) {
        return tokens.is(t, THIRD_PERSON) == word.is(THIRD_PERSON);
      }
    }
    return false;
  }

  private boolean nounFollows(int t) {
    int next = t + 1;
    return neighbours.isNounAt(next)
        || (neighbours.exists(next) && tokens.is(next, ADJECTIVE) && neighbours.isNounAt(next + 1));
  }

  // ---- nouns, adjectives, adverbs

  private Tag nominal(int t, Word word) {
    boolean modified = neighbours.isNounAt(t + 1) && !neighbours.isClearVerb(t + 1);
    Tag left = neighbours.left();
    if (isBeforeOwned(t, word)) {
      return Tag.ADJECTIVE;
    }
    if (word.is(ADVERB) && isAdverb(word, modified, left)) {
      return Tag.ADVERB;
    }
    boolean postposed = left == Tag.NOUN && (tokens.is(t, "close") || tokens.is(t, "familiar"));
    if (postposed && (neighbours.is(t + 1, "to") || neighbours.is(t + 1, "with"))) {
      return Tag.ADJECTIVE; // "an aide close to her"
    }
    if (word.is(ADJECTIVE) && word.is(NOUN)) {
      if (isAdjectiveWithTo(t, word)) {
        return Tag.ADJECTIVE;
      }
      boolean office = word.is(WordClass.TITLE) && neighbours.isName(t + 1); // "union chief Roe"
      boolean adjective =
          modified ? !word.is(MAINLY_NOUN) : word.is(MAINLY_ADJECTIVE) && !isHead(t, left);
      return adjective && !office ? Tag.ADJECTIVE : Tag.NOUN;
    }
    if (word.is(ADJECTIVE) || (word.is(PARTICIPLE) && !word.is(NOUN))) {
      return isHead(t, left) && left == Tag.DETERMINER && word.is(NOUN) ? Tag.NOUN : Tag.ADJECTIVE;
    }
    return word.is(ADVERB) && !word.is(NOUN) ? Tag.ADVERB : Tag.NOUN;
  }

  /** "its | earlier | promise". */
  private boolean isBeforeOwned(int t, Word word) {
    return word.is(ADVERB)
        && neighbours.left() == Tag.POSSESSIVE
        && !word.form().endsWith("ly")
        && neighbours.isNounAt(t + 1)
        && !neighbours.isClearVerb(t + 1);
  }

  private static boolean isAdverb(Word word, boolean modified, @Nullable Tag left) {
    if (!word.isAny(NOUN, ADJECTIVE, VERB)) {
      return true;
    }
    if (left == Tag.DETERMINER || left == Tag.POSSESSIVE || left == Tag.PREPOSITION) {
      return false;
    }
    return word.is(MAINLY_ADVERB) && !modified;
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

  private Tag unknown(int t, String form) {
    Tag left = neighbours.left();
    if (form.endsWith("ly")) {
      return Tag.ADVERB;
    }
    if (form.endsWith("ing") && (left != Tag.DETERMINER || !neighbours.isNominal(t + 1))) {
      return Tag.GERUND;
    }
    if (form.endsWith("ed") && isSubjectLeft(left)) {
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

  // ---- words with a use of their own

  boolean isInfinitiveAhead(int to) {
    int left = neighbours.leftToken();
    if (left >= 0 && TO_A_NOUN.contains(tokens.form(left))) {
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
    boolean willing = left >= 0 && BEFORE_TO.contains(tokens.lemma(left));
    boolean noun = word.is(MAINLY_NOUN) && ((word.is(SURE) && !asked) || isNounByRight(t));
    return willing || !noun;
  }

  private boolean isBetweenToAndVerb(int t) {
    boolean adverb =
        neighbours.isWord(t)
            && !neighbours.isName(t)
            && tokens.is(t, ADVERB)
            && !tokens.is(t, BASE);
    return adverb || tokens.kind(t) == TokenKind.QUOTATION_MARK;
  }

  private boolean isNounByRight(int t) {
    return !neighbours.exists(t + 1)
        || tokens.kind(t + 1) != TokenKind.WORD
        || tokens.is(t + 1, "of")
        || neighbours.isClearVerb(t + 1);
  }

  Tag genitiveOrVerb(int t) {
    Tag before = t > 0 && neighbours.exists(t - 1) ? tags[t - 1] : null;
    boolean pronoun =
        before == Tag.RELATIVE
            || before == Tag.SUBORDINATOR
            || (before == Tag.PRONOUN && tokens.is(t - 1, SUBJECT_PRONOUN))
            || (before == Tag.DETERMINER && tokens.is(t - 1, "that"))
            || before == Tag.ADVERB;
    if (pronoun) {
      return auxiliaryOrMain(t, tokens.word(t));
    }
    boolean clause =
        neighbours.exists(t + 1)
            && (tokens.word(t + 1).isAny(DETERMINER, PREPOSITION)
                || tokens.is(t + 1, "not")
                || (tokens.is(t + 1, GERUND) && !neighbours.isNounAt(t + 2) && !isVerbAt(t + 2)));
    return clause && neighbours.isNoun(t - 1) && !tokens.is(t + 1, "more")
        ? auxiliaryOrMain(t, tokens.word(t))
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
  Tag auxiliaryOrMain(int t, Word word) {
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
            || isFloatingQuantifier(t)
            || (word.is(MAINLY_ADVERB) && !word.isAny(NOUN, VERB))
            || (word.is(ADVERB) && !word.isAny(NOUN, VERB, ADJECTIVE) && !word.is(PREPOSITION)));
  }

  /** "all", "both" or "each" before a participle: "have all said". */
  boolean isFloatingQuantifier(int t) {
    boolean quantifier = tokens.is(t, "all") || tokens.is(t, "both") || tokens.is(t, "each");
    return quantifier
        && neighbours.isVerbForm(t + 1)
        && tokens.word(t + 1).isAny(PARTICIPLE, GERUND);
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

  Tag that(int t) {
    Tag left = neighbours.left();
    if (left == Tag.NOUN || left == Tag.NAME) {
      boolean complement = tokens.is(neighbours.leftToken(), COMMUNICATION);
      boolean verb =
          neighbours.isClearVerb(t + 1)
              || neighbours.isVerbForm(t + 1) && tokens.is(t + 1, PAST); // "a paper that found"
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
      boolean verb = tokens.is(t + 1, THIRD_PERSON) && tokens.is(t + 1, MAINLY_VERB);
      if (verb && !neighbours.isName(t + 1)) {
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

  Tag like(int t, Word word) {
    boolean verb =
        neighbours.left() == Tag.TO
            || neighbours.left() == Tag.AUXILIARY
            || (neighbours.left() == Tag.PRONOUN && isPersonalSubject());
    return verb
        ? word.is(BASE) && neighbours.left() != Tag.PRONOUN ? Tag.BASE_VERB : Tag.VERB
        : Tag.PREPOSITION;
  }
}
