package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;

/**
 * What parts two reporting verbs of one sentence, so that the second is no content of the first.
 */
final class Boundary {

  private Boundary() {}

  /**
   * Where the content before ends if the cue stands beside it and not inside it: at "and", a
   * semicolon, "while", the comma before a participle or "who"; -1 if it stands inside.
   */
  static int before(Context context, int first, Draft last, Cue cue) {
    Tokens tokens = context.tokens();
    int t = cue.first() - 1;
    while (t > first && isBeforeSubject(context, t)) {
      t--;
    }
    if (cue.isParticiple() || cue.subject().kind() == Subject.Kind.RELATIVE) {
      boolean parallel =
          context.syntax().is(last.cueFirst(), Tag.GERUND)
              && context.syntax().is(t, Tag.COORDINATOR); // "saying … and calling"
      if (cue.isParticiple() && isBeforeParticiple(tokens, t)) {
        return context.isComma(t - 1) ? t - 1 : t;
      }
      return tokens.is(t, TokenKind.COMMA) || context.isQuoted(t) || parallel ? t : -1;
    }
    if (tokens.is(t, TokenKind.SEMICOLON)) {
      return t;
    }
    if (!isLink(context, t)) {
      return -1;
    }
    boolean comma = context.isComma(t - 1);
    boolean own = cue.subject().kind() != Subject.Kind.SHARED;
    boolean saying = cue.entry().takes(Frame.QUOTE) && cue.entry().takes(Frame.CLAUSE);
    boolean inside = own && !saying && !comma && !context.isQuoted(t - 1);
    return inside ? -1 : comma ? t - 1 : t;
  }

  /** "and | more than four in ten said": what may stand between the link and a subject. */
  private static boolean isBeforeSubject(Context context, int t) {
    Tokens tokens = context.tokens();
    return context.syntax().is(t, Tag.ADVERB)
        || context.syntax().is(t, Tag.NUMBER)
        || tokens.is(t, "more")
        || tokens.is(t, "than")
        || tokens.is(t, "about")
        || (tokens.is(t, "in") && context.syntax().is(t - 1, Tag.NUMBER));
  }

  /** "said it was late | before asking for": another act. */
  private static boolean isBeforeParticiple(Tokens tokens, int t) {
    return tokens.is(t, "before") || tokens.is(t, "while") || tokens.is(t, "whilst");
  }

  private static boolean isLink(Context context, int t) {
    return context.syntax().is(t, Tag.COORDINATOR)
        || context.tokens().is(t, "while")
        || context.tokens().is(t, "whilst")
        || context.tokens().is(t, "although")
        || context.tokens().is(t, "though");
  }
}
