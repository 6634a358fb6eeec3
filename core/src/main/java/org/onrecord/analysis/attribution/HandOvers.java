package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Verbs of any kind that report by their place: right behind a quotation, or before one. */
final class HandOvers {

  private static final int MAX_CIRCUMSTANCE = 8;

  private final Context context;
  private final Tokens tokens;

  HandOvers(Context context) {
    this.context = context;
    tokens = context.tokens();
  }

  boolean isAt(VerbGroup group, Unit unit) {
    return group.form() == VerbGroup.Form.FINITE
        && !tokens.is(group.head(), WordClass.BE)
        && (isBehind(group, unit) || isBefore(group, unit));
  }

  /** “Why?” Roe pressed; “No,” thundered Roe: the quotation hands over to who speaks. */
  private boolean isBehind(VerbGroup group, Unit unit) {
    if (!isHandedOver(unit.first(), group.first())) {
      return false;
    }
    int first =
        context.clauses().subject(group).map(s -> Math.min(s.first(), group.first())).orElse(0);
    return first > unit.first()
        && isHandOver(first)
        && isBare(context.clauses().behind(group).map(Subject::end).orElse(group.end()), unit);
  }

  private boolean isHandedOver(int first, int verb) {
    int t = verb;
    while (t > first && !isHandOver(t)) {
      t--;
    }
    return t > first;
  }

  /** Whether a quotation ends before the token with a comma, a question or exclamation mark. */
  private boolean isHandOver(int t) {
    return context.isQuoted(t - 1)
        && !context.isQuoted(t)
        && (tokens.is(t - 2, TokenKind.COMMA) || tokens.is(t - 2, "?") || tokens.is(t - 2, "!"));
  }

  /** Whether no content can follow: the end, punctuation, "on Tuesday". */
  boolean isBare(int behind, Unit unit) {
    return behind >= unit.end()
        || !tokens.is(behind, TokenKind.WORD)
        || context.syntax().is(behind, Tag.PREPOSITION)
        || context.isTime(behind);
  }

  /** Roe demurred, “Not now”; Roe called over her shoulder, “Not now”: a comma, then a sentence. */
  private boolean isBefore(VerbGroup group, Unit unit) {
    if (group.passive()) {
      return false;
    }
    int comma = group.end();
    while (comma < group.end() + MAX_CIRCUMSTANCE && isCircumstance(comma)) {
      comma++;
    }
    return tokens.is(comma, TokenKind.COMMA)
        && comma + 2 < unit.end()
        && isSentence(comma + 1)
        && context.clauses().subject(group).filter(this::isPerson).isPresent();
  }

  private boolean isCircumstance(int t) {
    return context.isWord(t) && !context.isQuoted(t) && context.syntax().verbGroup(t).isEmpty();
  }

  /** Whether a quotation starts here that begins with a capital and has a verb. */
  private boolean isSentence(int first) {
    return context.isQuoted(first)
        && tokens.isCapitalized(first + 1)
        && context.hasVerb(first, context.quotationEnd(first));
  }

  private boolean isPerson(Subject subject) {
    return context.isPerson(subject.head().head());
  }
}
