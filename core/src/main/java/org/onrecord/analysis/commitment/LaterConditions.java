package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.text.Span;

/**
 * A condition that the next sentence adds: "Orsk promised a loan. But only if Velmar pays half.",
 * "The loan is subject to a vote.", "That depends on the weather."
 */
final class LaterConditions {

  private LaterConditions() {}

  static Optional<Span> find(Context context, Candidate candidate, int actionEnd) {
    int start = context.sentenceEnd(actionEnd - 1);
    if (start >= context.tokens.size()) {
      return Optional.empty();
    }
    int end = context.sentenceEnd(start);
    int first = start;
    while (first < end && isLead(context, first)) {
      first++;
    }
    if (ConditionOpenings.opens(context, first)) {
      return fragment(context, first, end);
    }
    NounPhrase subject = context.phraseFrom(first);
    return subject != null && isMeant(context, candidate, actionEnd, subject)
        ? predicate(context, subject.end(), end)
        : Optional.empty();
  }

  private static boolean isLead(Context context, int token) {
    return Conditions.isLead(context, token)
        || context.is(token, "and")
        || context.is(token, "however")
        || context.is(token, Tag.QUOTATION_MARK)
        || context.tokens.is(token, TokenKind.COMMA);
  }

  /** "Only if Velmar pays.": nothing else is in the sentence. */
  private static Optional<Span> fragment(Context context, int first, int end) {
    int close = Conditions.clauseEnd(context, first, end);
    boolean whole = close == end || context.tokens.is(close, TokenKind.TERMINATOR);
    return whole ? Optional.of(context.tokens.span(first, close)) : Optional.empty();
  }

  /** Whether the phrase speaks of the undertaking: "that", "the pledge", "the loan". */
  private static boolean isMeant(
      Context context, Candidate candidate, int actionEnd, NounPhrase subject) {
    int head = subject.head();
    boolean pointing =
        context.is(head, "it") || context.is(head, "this") || context.is(head, "that");
    if (pointing || subject.end() == subject.first() + 1) {
      return pointing;
    }
    if (context.words.cues.noun(context.tokens, head) != null) {
      return true;
    }
    for (int t = candidate.action().first(); t < actionEnd; t++) {
      if (context.is(t, Tag.NOUN) && context.lemma(t).equals(context.lemma(head))) {
        return true;
      }
    }
    return false;
  }

  /** "is subject to a vote", "depends on the weather". */
  private static Optional<Span> predicate(Context context, int verb, int end) {
    VerbGroup group = context.group(verb);
    if (group == null || group.negated() || group.form() != VerbGroup.Form.FINITE) {
      return Optional.empty();
    }
    int first = dependence(context, group);
    return first < 0
        ? Optional.empty()
        : Optional.of(context.tokens.span(first, Conditions.clauseEnd(context, first, end)));
  }

  /** The token where the dependence starts; -1 if the verb tells none. */
  private static int dependence(Context context, VerbGroup group) {
    boolean depends =
        context.lemma(group.head()).equals("depend") || context.lemma(group.head()).equals("hinge");
    if (depends) {
      return group.head();
    }
    boolean be = context.tokens.is(group.head(), WordClass.BE);
    int next = be && context.is(group.end(), Tag.ADVERB) ? group.end() + 1 : group.end();
    return be && ConditionOpenings.isDependence(context, next) ? next : -1;
  }
}
