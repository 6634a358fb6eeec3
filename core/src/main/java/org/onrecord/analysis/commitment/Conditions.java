package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** On what condition something is undertaken: "if sanctions were lifted", "after a ceasefire". */
final class Conditions {

  private static final int REACH = 40;
  private static final int MOST_BETWEEN = 12;

  private Conditions() {}

  /** Whether an if-clause stands behind the modal's verb or opens its sentence. */
  static boolean followsIf(Context context, Modal modal) {
    int end = Extents.limit(context, modal.verb());
    for (int t = modal.verb() + 1; t < end; t++) {
      if (ConditionOpenings.isIf(context, t)) {
        return true;
      }
    }
    return opening(context, modal.subject().first()).isPresent();
  }

  /** {@return the condition behind the action, before its clause or in the next sentence} */
  static Optional<Span> find(Context context, Candidate candidate, int actionEnd) {
    return behind(context, actionEnd, candidate)
        .or(() -> opening(context, candidate.clause()))
        .or(() -> LaterConditions.find(context, candidate, actionEnd));
  }

  private static Optional<Span> behind(Context context, int end, Candidate candidate) {
    int over = overReporter(context, candidate, end);
    int limit =
        over > end
            ? context.sentenceEnd(candidate.cueFirst())
            : Extents.limit(context, candidate.cueFirst());
    int first = context.tokens.is(over, TokenKind.COMMA) ? over + 1 : over;
    while (isLead(context, first)
        || isLeadOf(context, first)
        || (over > end && context.is(first, Tag.QUOTATION_MARK))) {
      first++;
    }
    if (first >= limit || !ConditionOpenings.opens(context, first)) {
      return Optional.empty();
    }
    return Optional.of(context.tokens.span(first, clauseEnd(context, first, limit)));
  }

  /** "will pay, | the mayor said, | if": the comma behind who says so. */
  private static int overReporter(Context context, Candidate candidate, int end) {
    Quote quote = context.voices.at(candidate.cueFirst());
    int cue = quote == null ? -1 : quote.cue().map(context::end).orElse(-1);
    boolean parenthesis =
        context.tokens.is(end, TokenKind.COMMA) && cue > end && cue <= end + MOST_BETWEEN;
    for (int t = cue; parenthesis && t < cue + MOST_BETWEEN; t++) {
      if (context.tokens.is(t, TokenKind.COMMA)) {
        return t;
      }
      if (context.tokens.is(t, TokenKind.TERMINATOR)) {
        return end;
      }
    }
    return end;
  }

  /** "for | as long as", "only | if". */
  static boolean isLeadOf(Context context, int token) {
    return (isLead(context, token) || context.is(token, Tag.PREPOSITION))
        && ConditionOpenings.opens(context, token + 1);
  }

  /** ", but | only if", "even if": words before the condition that are no part of it. */
  static boolean isLead(Context context, int token) {
    return context.is(token, "but") || context.is(token, "only") || context.is(token, "even");
  }

  static int clauseEnd(Context context, int first, int limit) {
    int t = first + 1;
    boolean open = ConditionOpenings.isIf(context, first); // its verb is still to come
    while (t < limit && t < first + REACH) {
      TokenKind kind = context.tokens.kind(t);
      open &= context.group(t) == null;
      boolean ends =
          (kind == TokenKind.COMMA && !open)
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
          ConditionOpenings.isIf(context, t)
              || ConditionOpenings.isInverted(context, t)
              || opensSentence(context, t, start);
      if (opens) {
        return Optional.of(context.tokens.span(t, comma));
      }
      if (context.tokens.is(t, TokenKind.TERMINATOR) || context.tokens.is(t, TokenKind.SEMICOLON)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** "Subject to approval, the council will", "“Once the port opens, we will". */
  private static boolean opensSentence(Context context, int token, int start) {
    boolean first = token == start || context.is(token - 1, Tag.QUOTATION_MARK);
    return first && !context.is(token, "after") && ConditionOpenings.opens(context, token);
  }
}
