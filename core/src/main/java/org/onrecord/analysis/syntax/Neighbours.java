package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.INDEFINITE;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.NUMBER;
import static org.onrecord.analysis.lexicon.WordClass.OBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.POSSESSIVE;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/**
 * What stands left of a token, already tagged, and right of it, not yet; and whether the clause has
 * its finite verb. Tokens outside the sentence do not exist.
 */
final class Neighbours {

  /** Verbs that take a clause without "that", and are no verbs of speech. */
  private static final WordSet THINKING =
      WordSet.of(
          "assume",
          "believe",
          "discover",
          "fear",
          "feel",
          "find",
          "hear",
          "hope",
          "know",
          "learn",
          "notice",
          "realise",
          "realize",
          "see",
          "suspect",
          "think");

  private final Tokens tokens;
  private final Tag[] tags;
  private final boolean[] names;
  private int first;
  private int end;
  private int current;
  private boolean finite;
  private int verb; // the clause's finite main verb, or -1
  private boolean relative; // the clause is a relative one whose main clause waits for its verb

  Neighbours(Tokens tokens, Tag[] tags) {
    this.tokens = tokens;
    this.tags = tags;
    names = new boolean[tokens.size()];
  }

  void enter(int first, int end) {
    this.first = first;
    this.end = end;
    current = first;
    finite = false;
    verb = -1;
    relative = false;
  }

  void setName(int token, boolean name) {
    names[token] = name;
  }

  boolean isName(int token) {
    return first <= token && token < end && names[token];
  }

  /** Keeps book of the clause: a boundary opens a new one, a verb of saying its complement. */
  void passed(int token) {
    current = token + 1;
    switch (tags[token]) {
      case VERB -> verb(token);
      case AUXILIARY -> {
        boolean first = token == this.first || tags[token - 1] != Tag.AUXILIARY;
        boolean participle = first && tokens.is(token, WordClass.GERUND); // "denied having left"
        if (first && !participle) {
          reduceVerbBefore(token);
        }
        finite |= !participle;
      }
      case SUBORDINATOR, RELATIVE, COORDINATOR, QUOTATION_MARK, PUNCTUATION -> {
        relative = tags[token] == Tag.RELATIVE && !finite;
        finite = false;
        verb = -1;
      }
      case PREPOSITION -> finite |= tokens.is(token, "according"); // "according to | those asked"
      default -> {}
    }
  }

  private void verb(int token) {
    reduceVerbBefore(token);
    boolean inverted = token > first && tags[token - 1] == Tag.QUOTATION_MARK; // “…,” said Roe
    finite = inverted || !tokens.is(token, WordClass.COMMUNICATION_VERB);
    verb = token;
  }

  /**
   * "those asked | said", "an ad aired Monday | accuses": a second finite verb in one clause shows
   * that the first was a participle.
   */
  private void reduceVerbBefore(int token) {
    if (relative && finite) {
      relative = false; // this is the main clause's
      return;
    }
    boolean infinite =
        tokens.is(token, WordClass.BASE) && tokens.word(token).isAny(WordClass.BE, WordClass.HAVE);
    boolean subject =
        token > first
            && (tags[token - 1] == Tag.PRONOUN || tokens.is(token - 1, "there"))
            && verb + 1 < token;
    boolean saying =
        verb >= 0
            && tokens.is(verb, WordClass.COMMUNICATION_VERB)
            && (tokens.is(verb, "said")
                || (verb + 1 < token && !isAdverbial(verb + 1) && !isTimeBetween(verb + 1, token)));
    boolean complement =
        subject
            || saying
            || isThinking(verb, token); // "the audit found | it was", "which he said | was"
    if (verb >= 0 && !infinite && !complement && tokens.is(verb, WordClass.PARTICIPLE)) {
      boolean pronoun = verb > first && tags[verb - 1] == Tag.PRONOUN;
      if (!pronoun && verb > first && isPhraseEnd(tags[verb - 1])) {
        tags[verb] = Tag.PARTICIPLE;
      }
    }
  }

  /** "the report found | the pier was": what was found is a clause, so that somebody did find. */
  private boolean isThinking(int verb, int token) {
    return verb >= 0
        && verb + 1 < token
        && THINKING.hasLemma(tokens.word(verb))
        && (isInNounPhrase(tags[verb + 1]) || tags[verb + 1] == Tag.NAME)
        && !isTimeBetween(verb + 1, token);
  }

  /** "accused | of", "published | this week": what no clause starts with. */
  private boolean isAdverbial(int t) {
    boolean time = tags[t] == Tag.DETERMINER && tokens.is(t + 1, WordClass.TIME);
    return tokens.is(t, "of") || time;
  }

  /** "a report published | last Tuesday | said". */
  private boolean isTimeBetween(int from, int token) {
    for (int t = from; t < token; t++) {
      boolean time =
          tokens.word(t).isAny(WordClass.WEEKDAY, WordClass.TIME, WordClass.MONTH)
              || tokens.is(t, "on")
              || tokens.is(t, "last")
              || tokens.is(t, "this")
              || tokens.is(t, "earlier");
      if (!time) {
        return false;
      }
    }
    return from < token;
  }

  private static boolean isPhraseEnd(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.NAME || tag == Tag.DETERMINER || tag == Tag.NUMBER;
  }

  /** Whether the clause has its finite verb already. */
  boolean hasFiniteVerb() {
    return finite && !relative;
  }

  /** Whether a relative clause has had its verb and the main clause waits for its own. */
  boolean isMainVerbDue() {
    return finite && relative;
  }

  /** The tag before the current token, adverbs and negation passed over; null at the start. */
  @Nullable Tag left() {
    int t = leftToken();
    return t < 0 ? null : tags[t];
  }

  /** The token that {@link #left} speaks of, or -1. */
  int leftToken() {
    int t = current - 1;
    while (t >= first && (tags[t] == Tag.ADVERB || tags[t] == Tag.NEGATION)) {
      t--;
    }
    return t < first ? -1 : t;
  }

  boolean leftIs(Tag one, Tag other) {
    Tag left = left();
    return left == one || left == other;
  }

  boolean leftIs(Tag one, Tag other, Tag third) {
    return leftIs(one, other) || left() == third;
  }

  boolean isStart() {
    return leftToken() < 0;
  }

  boolean exists(int token) {
    return first <= token && token < end;
  }

  boolean is(int token, String form) {
    return exists(token) && tokens.is(token, form);
  }

  boolean isWord(int token) {
    return exists(token) && tokens.kind(token) == TokenKind.WORD;
  }

  /** Whether an already tagged token is a noun or name. */
  boolean isNoun(int token) {
    return exists(token) && (tags[token] == Tag.NOUN || tags[token] == Tag.NAME);
  }

  /** Whether a noun phrase can start or go on here, by what the word can be. */
  boolean isNominal(int token) {
    if (!exists(token)) {
      return false;
    }
    if (names[token] || tokens.kind(token) == TokenKind.NUMBER) {
      return true;
    }
    if (tokens.kind(token) != TokenKind.WORD) {
      return tokens.kind(token) == TokenKind.SYMBOL || tokens.kind(token) == TokenKind.ADDRESS;
    }
    Word word = tokens.word(token);
    return !word.isKnown()
        || word.isAny(NOUN, ADJECTIVE, DETERMINER)
        || word.isAny(POSSESSIVE, NUMBER)
        || word.isAny(SUBJECT_PRONOUN, OBJECT_PRONOUN, INDEFINITE)
        || (word.is(WordClass.PARTICIPLE) && isNounAt(token + 1));
  }

  /** Whether a noun or name, not a pronoun or determiner, can stand here. */
  boolean isNounAt(int token) {
    return exists(token)
        && (names[token]
            || (tokens.kind(token) == TokenKind.WORD
                && (tokens.is(token, NOUN) || !tokens.word(token).isKnown())));
  }

  /**
   * Whether the subject of a clause starts here: a pronoun, or a noun phrase with a verb behind.
   */
  boolean isSubject(int token) {
    if (!exists(token)) {
      return false;
    }
    if (tokens.is(token, SUBJECT_PRONOUN)) {
      return true;
    }
    int t = token;
    while (t < end && t < token + 12 && isNominal(t) && !isClearVerb(t)) {
      if (t > token && isActBehind(t)) {
        return true;
      }
      t++;
    }
    return t > token && exists(t) && (isClearVerb(t) || isActBehind(t));
  }

  /** "after Tom Roe | left", "before the judge | ruled". */
  private boolean isActBehind(int t) {
    boolean person = names[t - 1] || tokens.is(t - 1, WordClass.PERSON);
    return person && isVerbForm(t) && tokens.is(t, WordClass.PAST) && !tokens.is(t + 1, "by");
  }

  /** Whether a token is certainly a finite verb or an auxiliary, by itself. */
  boolean isClearVerb(int token) {
    if (!isWord(token) || names[token]) {
      return false;
    }
    Word word = tokens.word(token);
    return word.isAny(WordClass.MODAL, WordClass.BE, WordClass.HAVE)
        ? !word.is(POSSESSIVE)
        : word.is(WordClass.DO) || (word.is(WordClass.PAST) && !word.isAny(NOUN, ADJECTIVE));
  }

  /**
   * Whether, before the clause ends, a finite verb comes that can only belong to what stands
   * before: "the money | sent to the port would".
   */
  boolean isVerbAheadWithoutSubject(int token) {
    if (!isWord(token)
        || !(tokens.word(token).isAny(PREPOSITION, WordClass.ADVERB, WordClass.TO)
            || isTimeAt(token))) {
      return false;
    }
    for (int t = token; t < end && t < token + 14; t++) {
      if (tokens.kind(t) != TokenKind.WORD && tokens.kind(t) != TokenKind.NUMBER) {
        return false;
      }
      Word word = tokens.word(t);
      boolean boundary =
          word.isAny(WordClass.COORDINATOR, WordClass.RELATIVE, WordClass.INTERROGATIVE)
              || word.is(SUBJECT_PRONOUN)
              || word.is(WordClass.SUBORDINATOR)
              || tokens.is(t, "there");
      if (boundary) {
        return false;
      }
      boolean infinitive = tokens.is(t - 1, WordClass.TO) && word.is(WordClass.BASE);
      boolean reports = word.is(WordClass.PAST) && is(t + 1, "that"); // "found that"
      if (t > token && (reports || isClearVerb(t)) && !infinitive) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clear verb stands behind the name that starts here. */
  boolean isVerbBehindName(int token) {
    int t = token;
    while (isName(t)) {
      t++;
    }
    return exists(t) && isClearVerb(t);
  }

  /** "last month", "Monday". */
  private boolean isTimeAt(int token) {
    boolean relative = tokens.is(token, "last") || tokens.is(token, "this");
    return (relative && tokens.is(token + 1, WordClass.TIME))
        || tokens.is(token, WordClass.WEEKDAY);
  }

  /** Whether the word is first of all a form of a verb. */
  boolean isVerbForm(int token) {
    return isWord(token) && !names[token] && tokens.is(token, WordClass.MAINLY_VERB);
  }

  /** "struck down | say": hardly ever a noun. */
  boolean isSurelySaying(int token) {
    return isVerbForm(token)
        && tokens.is(token, WordClass.COMMUNICATION_VERB)
        && tokens.is(token, WordClass.SURE);
  }

  boolean isAdverbOnly(int token) {
    return isWord(token)
        && !names[token]
        && tokens.is(token, WordClass.MAINLY_ADVERB)
        && !tokens.word(token).isAny(NOUN, ADJECTIVE)
        && !tokens.word(token).isFunctionWord();
  }

  boolean isAdjectiveOnly(int token) {
    return isWord(token)
        && !names[token]
        && tokens.is(token, ADJECTIVE)
        && (!tokens.is(token, NOUN) || tokens.is(token, WordClass.MAINLY_ADJECTIVE));
  }

  /** Whether a pronoun that is nothing but a subject stands before the current token. */
  boolean isPersonalSubject() {
    int left = leftToken();
    return tokens.is(left, SUBJECT_PRONOUN) && !tokens.is(left, OBJECT_PRONOUN);
  }

  /** Whether a noun, perhaps behind an adjective, follows the token. */
  boolean nounFollows(int t) {
    int next = t + 1;
    return isNounAt(next) || (exists(next) && tokens.is(next, ADJECTIVE) && isNounAt(next + 1));
  }

  /** Whether a subject can end with such a token. */
  static boolean isSubjectEnd(@Nullable Tag left) {
    return left == Tag.NOUN || left == Tag.NAME || left == Tag.PRONOUN || left == Tag.RELATIVE;
  }

  /** The token before the base noun phrase that ends at an already tagged token. */
  int beforePhrase(int last) {
    int t = last;
    while (exists(t) && isInNounPhrase(tags[t])) {
      t--;
    }
    return t;
  }

  /** Whether such a token can be a part of a base noun phrase. */
  static boolean isInNounPhrase(Tag tag) {
    return switch (tag) {
      case NOUN, NAME, ADJECTIVE, DETERMINER, POSSESSIVE, NUMBER -> true;
      default -> false;
    };
  }
}
