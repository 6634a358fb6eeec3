package org.onrecord.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * The content that stands before subject and verb: “…,” Roe said; rents rose, Roe said; and what of
 * it goes on behind them: "The plan, Roe said, would fail".
 */
final class ContentBefore {

  private static final int MAX_CIRCUMSTANCE = 12;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  ContentBefore(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /** The end of the content that stands before subject and verb, or -1 if none does. */
  int leftEnd(Cue cue, int from) {
    int t = cue.first() - 1;
    if (cue.isParticiple() || cue.subject().kind() == Subject.Kind.RELATIVE || t < from) {
      return -1;
    }
    if (context.isQuoted(t)) {
      return isPartOfName(from, t + 1) ? -1 : t + 1;
    }
    boolean comma = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.DASH);
    if (cue.subject().kind() == Subject.Kind.SHARED) {
      return -1; // "they ran, |cheered| and left"
    }
    return comma && t > from ? t : -1;
  }

  /** "the | “Good Harbour” | host Ann Roe said": a title that nothing closes. */
  private boolean isPartOfName(int from, int left) {
    boolean open = !syntax.is(left - 2, Tag.PUNCTUATION) && !syntax.is(left, Tag.PRONOUN);
    return open && Titles.isAt(context, opening(from, left), left);
  }

  /** Whether what stands before can be nothing but the content of a verb behind it. */
  boolean isUtterance(int from, int left, @Nullable Complement behind) {
    return isQuotedOnly(from, left) || (isHandedOver(left) && !isOccasion(from, left, behind));
  }

  /**
   * "On the show “Good Harbour,” Roe said it was over": a title in marks, and the content behind.
   */
  private boolean isOccasion(int from, int left, @Nullable Complement behind) {
    boolean clause = behind != null && behind.adjacent() && behind.frame() != Frame.QUOTE;
    return clause && Titles.isAt(context, opening(from, left), left);
  }

  /** The first token of the quotation that ends at {@code left}. */
  private int opening(int from, int left) {
    int opening = left - 1;
    while (opening > from && context.isQuoted(opening - 1)) {
      opening--;
    }
    return opening;
  }

  private boolean isQuotedOnly(int from, int left) {
    boolean quoted = false;
    for (int t = from; t < left; t++) {
      if (context.isQuoted(t)) {
        quoted = true;
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (context.isWord(t) && !syntax.is(t, Tag.COORDINATOR)) {
        return false;
      }
    }
    return quoted;
  }

  /**
   * “…,” with the comma, question or exclamation mark before the closing mark: the speaker follows.
   */
  private boolean isHandedOver(int left) {
    return context.isQuoted(left - 1)
        && (tokens.is(left - 2, TokenKind.COMMA)
            || tokens.is(left - 2, "?")
            || tokens.is(left - 2, "!"));
  }

  /** Adds the content that ends at {@code left}; null if it is none. */
  @Nullable Draft add(Draft draft, Cue cue, int from, int left, Unit unit) {
    if (!cue.entry().takes(Frame.QUOTE) && !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    int first = Edges.start(context, from, left);
    if (context.isQuoted(left - 1)) {
      return draft.add(behindColon(first, left), left);
    }
    if (!cue.entry().takes(Frame.CLAUSE) && !cue.entry().takes(Frame.DOCUMENT)) {
      return null; // "boats, he continued, are late": rather another sense
    }
    boolean main = context.hasMainVerb(from, left) || isQuotedIn(first, left);
    int rest = resumption(cue, main, unit.end());
    boolean goesOn = rest >= 0 && hasVerb(rest, unit.end());
    if (rest >= 0 && (main || goesOn)) {
      return draft.add(first, left).add(rest, Edges.end(context, rest, unit.end()));
    }
    boolean fragment =
        from == unit.first() && rest < 0 && !isCircumstance(first) && !isPhrase(first, left);
    return main || fragment ? draft.add(first, left) : null;
  }

  /** Whether a verb stands in what goes on, in marks or not. */
  private boolean hasVerb(int rest, int limit) {
    for (int t = rest; t < limit; t++) {
      if (context.isQuoted(t) && syntax.verbGroup(t).filter(this::isFinite).isPresent()) {
        return true;
      }
    }
    return context.hasFiniteVerb(rest, limit);
  }

  private boolean isFinite(VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE;
  }

  /**
   * The quotation alone where a colon opens it, or a dash and nothing before is quoted: "The code
   * is plain: | “…,” Roe said".
   */
  private int behindColon(int first, int left) {
    boolean quoted = false;
    for (int t = first; t + 1 < left; t++) {
      boolean opens = tokens.is(t, TokenKind.COLON) || (tokens.is(t, TokenKind.DASH) && !quoted);
      if (context.isQuoted(t)) {
        quoted = true;
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (opens && context.isQuoted(t + 1) && context.quotationEnd(t + 1) == left) {
        return t + 1;
      }
    }
    return first;
  }

  /** "Roe said | earlier in a letter |, …". */
  private int circumstanceEnd(int from) {
    int t = from;
    while (t < from + MAX_CIRCUMSTANCE && !tokens.is(t, TokenKind.COMMA)) {
      int next = behindCircumstance(t);
      if (next == t) {
        return from;
      }
      t = next;
    }
    return tokens.is(t, TokenKind.COMMA) ? t : from;
  }

  private int behindCircumstance(int t) {
    if (syntax.is(t, Tag.ADVERB)) {
      return t + 1;
    }
    boolean preposition = syntax.is(t, Tag.PREPOSITION);
    int phrase = preposition ? t + 1 : t;
    return syntax
        .nounPhraseFrom(phrase)
        .filter(found -> preposition || context.clauses().isTime(found))
        .map(NounPhrase::end)
        .orElse(t);
  }

  private boolean isQuotedIn(int first, int end) {
    for (int t = first; t < end; t++) {
      if (context.isQuoted(t)) {
        return true;
      }
    }
    return false;
  }

  /** "…, he said, adding"; not "The board, he said, asked them to wait". */
  private boolean isOtherCue(int t, boolean main) {
    VerbGroup group = syntax.verbGroup(t).orElse(null);
    return group != null
        && CueWords.verb(tokens, t) != null
        && (main || group.form() != VerbGroup.Form.FINITE);
  }

  /** "Ann Roe, the head of the board, said": a name that the comma parts from its verb. */
  private boolean isPhrase(int first, int left) {
    return syntax
        .nounPhraseFrom(first)
        .filter(phrase -> context.clauses().following(phrase).end() >= left)
        .isPresent();
  }

  /** "Last week, Roe said": says when, where or how, not what. */
  private boolean isCircumstance(int first) {
    return switch (syntax.tag(first)) {
      case SUBORDINATOR, GERUND, PREPOSITION, ADVERB, PARTICIPLE, TO -> true;
      default -> context.isTime(first);
    };
  }

  /**
   * "The plan, he said, would fail", "Rents rose, they say, driving families out": where the
   * content goes on behind the second comma, or -1.
   */
  private int resumption(Cue cue, boolean main, int limit) {
    int t = circumstanceEnd(cue.end());
    if (!tokens.is(t, TokenKind.COMMA) && !tokens.is(t, TokenKind.SEMICOLON)) {
      return -1;
    }
    int next = t + 1;
    boolean other =
        next >= limit
            || syntax.is(next, Tag.RELATIVE)
            || isOtherCue(next, main)
            || tokens.is(next, "according")
            || (tokens.is(next, "on") && tokens.is(next + 1, "condition"));
    return other ? -1 : next;
  }
}
