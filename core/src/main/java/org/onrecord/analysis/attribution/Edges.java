package org.onrecord.analysis.attribution;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** Where content begins and ends: without the punctuation and conjunctions around it. */
final class Edges {

  private Edges() {}

  /** The first token from {@code from} that is no comma, dash or conjunction. */
  static int start(Context context, int from, int limit) {
    int t = isBullet(context, from) ? from + 1 : from;
    while (t < limit && !context.isQuoted(t) && isLink(context.tokens(), context.syntax(), t)) {
      t++;
    }
    return t;
  }

  /** "• It is late": the mark of a list at the start of a paragraph. */
  private static boolean isBullet(Context context, int t) {
    String mark = context.isParagraphStart(t) ? context.tokens().text(t) : "";
    return mark.length() == 1 && "•◦▪‣*·".contains(mark);
  }

  private static boolean isLink(Tokens tokens, Syntax syntax, int t) {
    return tokens.is(t, TokenKind.COMMA)
        || tokens.is(t, TokenKind.SEMICOLON)
        || tokens.is(t, TokenKind.DASH)
        || syntax.is(t, Tag.COORDINATOR);
  }

  /** The end without a full stop outside quotation marks. */
  static int end(Context context, int from, int limit) {
    int t = limit;
    while (t > from + 1
        && !context.isQuoted(t - 1)
        && context.tokens().is(t - 1, TokenKind.TERMINATOR)) {
      t--;
    }
    return t;
  }
}
