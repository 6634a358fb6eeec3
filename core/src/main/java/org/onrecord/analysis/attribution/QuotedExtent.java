package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * How far the phrase goes on of which words in quotation marks are a part: “safe” | piers in Orsk.
 */
final class QuotedExtent {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Occasions occasions;

  QuotedExtent(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    occasions = context.occasions();
  }

  /** The end of the phrase whose quotation ends at {@code from}. */
  int end(int from, int limit) {
    int end = from;
    int next = next(end);
    while (next > end && next <= limit) {
      end = next;
      next = next(end);
    }
    boolean clause =
        !isClosed(end)
            && (syntax.is(end, Tag.RELATIVE) || syntax.is(end, Tag.TO) || tokens.is(end, "that"));
    return clause ? clauseEnd(end, limit) : Math.min(end, limit);
  }

  /** Whether a comma or full stop stands before the closing mark. */
  private boolean isClosed(int end) {
    return context.isQuoted(end - 1) && syntax.is(end - 2, Tag.PUNCTUATION);
  }

  /** "piers | that nobody wants, …": up to the next punctuation mark. */
  private int clauseEnd(int first, int limit) {
    int end = first;
    while (end < limit && !syntax.is(end, Tag.PUNCTUATION)) {
      end = context.isQuoted(end) ? context.quotationEnd(end) : end + 1;
    }
    return Math.min(end, limit);
  }

  private int next(int t) {
    if (context.isQuoted(t)) {
      return context.quotationEnd(t);
    }
    if (isClosed(t)) {
      boolean another = syntax.is(t, Tag.COORDINATOR) && context.isQuoted(t + 1);
      return another ? context.quotationEnd(t + 1) : t;
    }
    if (syntax.is(t, Tag.POSSESSIVE)) {
      return t + 1;
    }
    if (syntax.is(t, Tag.PREPOSITION)) {
      return occasions.isAt(t) ? t : behind(t, t + 1);
    }
    if (syntax.is(t, Tag.COORDINATOR)) {
      int end = behind(t, t + 1);
      return syntax.verbGroup(end).isPresent() && !context.isQuoted(end - 1) ? t : end;
    }
    return context.isQuoted(t - 1) || syntax.is(t - 1, Tag.POSSESSIVE) ? behind(t, t) : t;
  }

  /** The end of the noun phrase or quotation at {@code first}, or {@code none}. */
  private int behind(int none, int first) {
    if (context.isQuoted(first)) {
      return context.quotationEnd(first);
    }
    Optional<NounPhrase> phrase =
        syntax
            .nounPhrase(first)
            .filter(found -> !syntax.is(found.head(), Tag.PRONOUN))
            .filter(found -> !context.clauses().isTime(found));
    if (phrase.isPresent()) {
      return phrase.get().end();
    }
    boolean open = syntax.is(first, Tag.DETERMINER) || syntax.is(first, Tag.POSSESSIVE);
    return open && context.isQuoted(first + 1) ? context.quotationEnd(first + 1) : none;
  }
}
