package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;

/** Who signs a quotation: “No fare will rise.” — Ann Roe, ferry captain. */
final class Signatures {

  private static final int MAX_SIGNATURE = 20;

  private Signatures() {}

  /** The dash behind a quotation that a signature follows to the end of the paragraph, or -1. */
  static int dash(Context context, int first, int end) {
    for (int t = end - 1; t > first && t > end - MAX_SIGNATURE; t--) {
      if (context.isQuoted(t)) {
        return -1;
      }
      if (context.isQuoted(t - 1) && context.tokens().is(t, TokenKind.DASH)) {
        return isSignature(context, t, end) ? t : -1;
      }
    }
    return -1;
  }

  /** Whether the dash opens a paragraph that is a signature. */
  static boolean isSignature(Context context, int dash, int end) {
    return end - dash <= MAX_SIGNATURE
        && context.tokens().is(dash, TokenKind.DASH)
        && subject(context, dash, end) != null;
  }

  /** The last of the drafts, if nobody is named for it, with who signs behind the dash. */
  static void sign(Context context, List<Draft> drafts, int dash, int end) {
    int last = drafts.size() - 1;
    Subject subject = subject(context, dash, end);
    if (last >= 0 && subject != null && drafts.get(last).source().isEmpty()) {
      Draft signed = new Draft(subject, dash, dash + 1, "signature").addAll(drafts.get(last));
      drafts.set(last, signed);
    }
  }

  private static @Nullable Subject subject(Context context, int dash, int end) {
    Tokens tokens = context.tokens();
    Optional<NounPhrase> phrase =
        context
            .syntax()
            .nounPhraseFrom(dash + 1)
            .filter(
                found ->
                    context.syntax().is(found.head(), Tag.NAME)
                        || tokens.is(found.head(), WordClass.PERSON));
    int close = end;
    while (close > dash + 1 && tokens.is(close - 1, TokenKind.TERMINATOR)) {
      close--;
    }
    int limit = close;
    return phrase
        .filter(found -> !context.hasFiniteVerb(dash, limit))
        .map(context.clauses()::following)
        .filter(subject -> subject.end() <= limit && isAtEnd(context, subject.end(), limit))
        .orElse(null);
  }

  private static boolean isAtEnd(Context context, int behind, int limit) {
    return behind == limit || context.tokens().is(behind, TokenKind.COMMA);
  }
}
