package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.text.Span;

/** On what condition something is undertaken: "if sanctions were lifted", "after a ceasefire". */
final class Conditions {

  private static final int REACH = 40;

  private Conditions() {}

  /** Whether an if-clause stands behind the modal's verb or opens its sentence. */
  static boolean followsIf(Context context, Modal modal) {
    int end = Extents.limit(context, modal.verb());
    for (int t = modal.verb() + 1; t < end; t++) {
      if (isIf(context, t)) {
        return true;
      }
    }
    return opening(context, modal.subject().first()).isPresent();
  }

  /** {@return the condition behind the action or before its clause} */
  static Optional<Span> find(Context context, Candidate candidate, int actionEnd) {
    return behind(context, actionEnd, candidate).or(() -> opening(context, candidate.clause()));
  }

  private static Optional<Span> behind(Context context, int end, Candidate candidate) {
    int limit = Extents.limit(context, candidate.cueFirst());
    int first = context.tokens.is(end, TokenKind.COMMA) ? end + 1 : end;
    if (context.is(first, "but") || context.is(first, "only") || context.is(first, "even")) {
      first++;
    }
    if (context.is(first, "only")) {
      first++;
    }
    if (first >= limit || !opens(context, first)) {
      return Optional.empty();
    }
    return Optional.of(context.tokens.span(first, clauseEnd(context, first, limit)));
  }

  private static boolean opens(Context context, int token) {
    boolean onCondition = context.is(token, "on") && context.lemma(token + 1).equals("condition");
    boolean provided =
        (context.is(token, "provided") || context.is(token, "providing"))
            && !context.is(token + 1, Tag.PREPOSITION);
    boolean asLong = context.is(token, "as") && context.is(token + 1, "long");
    boolean once =
        context.is(token, "once")
            && context.is(token, Tag.SUBORDINATOR)
            && context.phraseFrom(token + 1) != null;
    boolean inCase =
        context.is(token, "in")
            && (context.is(token + 1, "case")
                || context.is(token + 1, "exchange")
                || context.is(token + 1, "return"));
    return isIf(context, token)
        || (context.is(token, "after") && isAwaited(context, token + 1))
        || onCondition
        || provided
        || asLong
        || once
        || inCase
        || isInverted(context, token);
  }

  /** "after a ceasefire", not "after two days" and not "look after your mother". */
  static boolean isEvent(Context context, int first) {
    NounPhrase phrase = context.phraseFrom(first);
    boolean person =
        phrase != null
            && context.tokens.is(phrase.head(), WordClass.PERSON)
            && context.group(phrase.end()) == null;
    return context.timexFrom(first) == null && !person;
  }

  /** "after a ceasefire", "after the plant closes", not "after three attacks". */
  private static boolean isAwaited(Context context, int first) {
    NounPhrase phrase = context.phraseFrom(first);
    return phrase != null
        && isEvent(context, first)
        && (isAhead(context, phrase.end())
            || (context.is(first, Tag.DETERMINER) && isSettled(context, phrase)));
  }

  private static boolean isAhead(Context context, int verb) {
    return context.group(verb) != null && !context.tokens.is(verb, WordClass.PAST);
  }

  private static boolean isSettled(Context context, NounPhrase phrase) {
    String noun = context.lemma(phrase.head());
    return context.words.isObject("event", noun)
        || context.words.isObject("terms", noun)
        || context.words.isObject("instrument", noun)
        || context.words.isObject("approval", noun);
  }

  /** "should he win". */
  private static boolean isInverted(Context context, int token) {
    return context.is(token, "should")
        && context.is(token, Tag.AUXILIARY)
        && context.phraseFrom(token + 1) != null;
  }

  private static boolean isIf(Context context, int token) {
    return context.is(token, "if") || context.is(token, "unless");
  }

  private static int clauseEnd(Context context, int first, int limit) {
    int t = first + 1;
    while (t < limit && t < first + REACH) {
      TokenKind kind = context.tokens.kind(t);
      boolean ends =
          kind == TokenKind.COMMA
              || kind == TokenKind.TERMINATOR
              || kind == TokenKind.SEMICOLON
              || kind == TokenKind.DASH
              || kind == TokenKind.QUOTATION_MARK;
      if (ends) {
        return t;
      }
      t++;
    }
    return t;
  }

  /** "If elected, | he will": the clause starts behind the comma of one that opens with "if". */
  private static Optional<Span> opening(Context context, int clause) {
    int comma = clause - 1;
    if (!context.tokens.is(comma, TokenKind.COMMA)) {
      return Optional.empty();
    }
    int start = context.sentenceStart(clause);
    for (int t = comma - 1; t >= start && t > comma - REACH; t--) {
      boolean opens =
          isIf(context, t) || isInverted(context, t) || isOnceOrAfter(context, t, start);
      if (opens) {
        return Optional.of(context.tokens.span(t, comma));
      }
      if (context.tokens.is(t, TokenKind.TERMINATOR) || context.tokens.is(t, TokenKind.SEMICOLON)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isOnceOrAfter(Context context, int token, int start) {
    boolean first = token == start || context.is(token - 1, Tag.QUOTATION_MARK);
    return first && context.is(token, "once") && context.is(token, Tag.SUBORDINATOR);
  }
}
