package org.onrecord.analysis.syntax;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** Base noun phrases by where they start or end, those that name a time, and verbs of saying. */
final class Phrases {

  private final Tokens tokens;
  private final Syntax syntax;

  Phrases(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  Optional<NounPhrase> phraseEndingAt(int end) {
    Optional<NounPhrase> phrase = syntax.nounPhrase(end - 1);
    return phrase.isPresent() && phrase.get().end() == end ? phrase : Optional.empty();
  }

  /** {@return whether the phrase names a time: "Tuesday", "last week", "2016"} */
  boolean isTime(NounPhrase phrase) {
    int head = phrase.head();
    if (syntax.is(head, Tag.NAME) && (isGivenNameBefore(phrase) || isSpeaker(head))) {
      return false; // "Theresa May", "Hugh Winter"; “…,” May said
    }
    return tokens.is(head, WordClass.WEEKDAY)
        || tokens.is(head, WordClass.MONTH) && syntax.is(head, Tag.NAME)
        || (tokens.is(head, WordClass.TIME)
            && !tokens.is(head, WordClass.PERSON)
            && isTimeWord(head)
            && !isRecord(phrase))
        || isYear(head);
  }

  private boolean isGivenNameBefore(NounPhrase phrase) {
    int before = phrase.head() - 1;
    return before >= phrase.first()
        && syntax.is(before, Tag.NAME)
        && !tokens.is(phrase.head(), WordClass.WEEKDAY);
  }

  private boolean isSpeaker(int head) {
    return tokens.is(head, WordClass.MONTH)
        && tokens.is(head - 1, TokenKind.QUOTATION_MARK)
        && isReporting(head + 1);
  }

  /** "minutes show", "the minutes of the meeting": no time without a number. */
  private boolean isRecord(NounPhrase phrase) {
    int before = phrase.head() - 1;
    return tokens.is(phrase.head(), "minutes")
        && (before < phrase.first()
            || tokens.is(before, "the")
            || syntax.is(before, Tag.POSSESSIVE));
  }

  private boolean isTimeWord(int head) {
    boolean paper = tokens.is(head, "times") && syntax.is(head, Tag.NAME); // "The Times said"
    return !paper
        && (!tokens.is(head, WordClass.GROUP) || tokens.is(head, "week"))
        && !tokens.form(head).endsWith("-old");
  }

  private boolean isYear(int head) {
    String form = tokens.form(head);
    return tokens.is(head, TokenKind.NUMBER)
        && form.length() == 4
        && (form.startsWith("19") || form.startsWith("20"));
  }

  /**
   * Whether a relative clause without a pronoun starts here: "the time | the tax was introduced",
   * "figures | her campaign released".
   */
  boolean opensContactClause(int t) {
    return syntax.is(t - 1, Tag.NOUN)
        && syntax
            .nounPhraseFrom(t)
            .filter(phrase -> isSubject(phrase) && !isTime(phrase))
            .isPresent();
  }

  /** A verb follows; what looks like a participle has a tense behind "her office". */
  private boolean isSubject(NounPhrase phrase) {
    int verb = phrase.end();
    return isFiniteVerb(verb)
        || (syntax.is(verb, Tag.PARTICIPLE)
            && tokens.is(verb, WordClass.PAST)
            && syntax.is(phrase.first(), Tag.POSSESSIVE));
  }

  boolean isFiniteVerb(int t) {
    return syntax.isFinite(t);
  }

  boolean isSaying(int t) {
    return switch (tokens.lemma(t)) {
      case "say", "tell", "add", "note", "write", "claim", "argue" -> true;
      default -> false;
    };
  }

  boolean isReporting(int t) {
    return tokens.is(t, WordClass.COMMUNICATION_VERB);
  }

  static boolean isStop(TokenKind kind) {
    return switch (kind) {
      case COMMA, TERMINATOR, SEMICOLON, COLON, DASH, OPENING_BRACKET, CLOSING_BRACKET -> true;
      default -> false;
    };
  }

  /** Adverbs and the like between subject and verb. */
  boolean isSkipped(int t) {
    return syntax.is(t, Tag.ADVERB) || syntax.is(t, Tag.NEGATION) || isFloating(t) || isPicture(t);
  }

  /** "Roe 🦊 said". */
  private boolean isPicture(int t) {
    return tokens.is(t, TokenKind.SYMBOL) && tokens.text(t).codePointAt(0) > 0xFFFF;
  }

  /** "they both said", "the two each said". */
  private boolean isFloating(int t) {
    return syntax.is(t, Tag.DETERMINER)
        && (tokens.is(t, "both") || tokens.is(t, "all") || tokens.is(t, "each"))
        && t > 0
        && syntax.nounPhrase(t - 1).isPresent();
  }
}
