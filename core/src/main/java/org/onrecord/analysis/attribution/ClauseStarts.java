package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Whether a noun phrase is the subject of a clause: whether its finite verb follows. */
final class ClauseStarts {

  private static final int MAX_SUBJECT = 30;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  ClauseStarts(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /** Whether the phrase that starts at {@code first} has its verb before {@code limit}. */
  boolean hasVerb(int first, int limit) {
    int depth = 0;
    int relatives = 0; // whose verb is still to come
    boolean relative = false; // whether one had its verb
    for (int t = first; t < limit && t < first + MAX_SUBJECT; t++) {
      TokenKind kind = tokens.kind(t);
      if (kind == TokenKind.OPENING_BRACKET) {
        depth++;
      } else if (kind == TokenKind.CLOSING_BRACKET) {
        depth--;
      }
      if (isEnd(t, kind) || (depth == 0 && isOtherClause(t, first))) {
        return relative && kind != TokenKind.TERMINATOR && !syntax.is(t, Tag.SUBORDINATOR);
      }
      if (t > first && syntax.is(t, Tag.RELATIVE)) {
        relatives++;
      }
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (t > first && group.isPresent() && group.get().first() == t && isFinite(group.get())) {
        if (relatives == 0) {
          return true;
        }
        relatives--;
        relative = true;
      }
    }
    return false;
  }

  private boolean isEnd(int t, TokenKind kind) {
    boolean opensQuotation = context.isQuoted(t + 1) && !context.isQuoted(t);
    return switch (kind) {
      case TERMINATOR, SEMICOLON, COLON -> true;
      case COMMA -> syntax.is(t + 1, Tag.GERUND) || opensQuotation;
      default -> false;
    };
  }

  private boolean isOtherClause(int t, int first) {
    boolean that = syntax.is(t, Tag.RELATIVE) && tokens.is(t, "that");
    boolean opens = t > first && (that || syntax.is(t, Tag.SUBORDINATOR));
    return opens
        || (syntax.is(t, Tag.COORDINATOR)
            && syntax.verbGroup(t + 1).filter(ClauseStarts::isFinite).isPresent());
  }

  private static boolean isFinite(VerbGroup group) {
    return group.form() == VerbGroup.Form.FINITE;
  }
}
