package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Who acts in a passive: "by the mayor", in the same clause. */
final class ByPhrase {

  private static final int REACH = 18;

  private ByPhrase() {}

  static @Nullable Subject find(Context context, int from) {
    int limit = Math.min(from + REACH, from == 0 ? 0 : context.sentenceEnd(from - 1));
    for (int t = from; t < limit; t++) {
      boolean boundary =
          context.tokens.is(t, TokenKind.SEMICOLON)
              || context.is(t, Tag.SUBORDINATOR)
              || (t > from && isFinite(context, t));
      if (boundary) {
        return null;
      }
      NounPhrase phrase = context.is(t, "by") ? context.phraseFrom(t + 1) : null;
      if (phrase != null && context.timexFrom(t + 1) == null) {
        boolean agent = Sides.isAgent(context, phrase);
        if (agent) {
          return context.clauses.following(phrase);
        }
      }
    }
    return null;
  }

  private static boolean isFinite(Context context, int token) {
    VerbGroup group = context.group(token);
    return group != null && group.form() == VerbGroup.Form.FINITE;
  }
}
