package org.onrecord.analysis.commitment;

import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Words that open a condition: "if", "provided that", "subject to", "after the ceasefire". */
final class ConditionOpenings {

  private static final int REACH = 8;

  private ConditionOpenings() {}

  static boolean opens(Context context, int token) {
    return isIf(context, token)
        || (context.is(token, "after") && isAwaited(context, token + 1))
        || isTerm(context, token)
        || isTerms(context, token)
        || isDependence(context, token)
        || isInverted(context, token);
  }

  static boolean isIf(Context context, int token) {
    return context.is(token, "if") || context.is(token, "unless");
  }

  /** One word: "provided it pays", "pending a vote", "once the port opens". */
  private static boolean isTerm(Context context, int token) {
    return switch (context.form(token)) {
      case "provided", "providing", "assuming" ->
          context.is(token + 1, "that") || isClause(context, token + 1);
      case "pending" -> context.phraseFrom(token + 1) != null || context.phraseFrom(token) != null;
      case "once" -> context.is(token, Tag.SUBORDINATOR) && context.phraseFrom(token + 1) != null;
      default -> false;
    };
  }

  private static boolean isClause(Context context, int first) {
    NounPhrase subject = context.phraseFrom(first);
    VerbGroup verb = subject == null ? null : context.group(subject.end());
    return verb != null && verb.form() == VerbGroup.Form.FINITE;
  }

  /** Several words: "on condition that", "as long as", "in exchange for". */
  private static boolean isTerms(Context context, int token) {
    int next = context.is(token + 1, "the") ? token + 2 : token + 1;
    return switch (context.form(token)) {
      case "on" -> context.lemma(next).equals("condition") || context.is(next, "understanding");
      case "as", "so" -> context.is(token + 1, "long") && context.is(token + 2, "as");
      case "in" ->
          context.is(token + 1, "case")
              || context.is(token + 1, "exchange")
              || context.is(token + 1, "return")
              || (next > token + 1 && context.is(next, "event"));
      default -> false;
    };
  }

  /** "subject to approval", "contingent on a vote"; not "made it subject to a tax". */
  static boolean isDependence(Context context, int token) {
    return switch (context.form(token)) {
      case "subject" -> context.is(token + 1, "to") && !isMade(context, token);
      case "contingent", "conditional", "dependent", "depending" ->
          context.is(token + 1, "on") || context.is(token + 1, "upon");
      default -> false;
    };
  }

  private static boolean isMade(Context context, int token) {
    for (int t = token - 1; t > token - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null) {
        return switch (context.lemma(verb.head())) {
          case "make", "render", "keep", "become", "remain" -> true;
          default -> false;
        };
      }
    }
    return false;
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
  static boolean isInverted(Context context, int token) {
    return context.is(token, "should")
        && context.is(token, Tag.AUXILIARY)
        && context.phraseFrom(token + 1) != null;
  }
}
