package org.onrecord.analysis.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Tag;

/** The role behind the name: "Ann Roe, |a spokeswoman for the ministry|, said". */
final class AppositionRoles implements RolePattern {

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int t = start(name.end(), tokens);
    if (t < 0) {
      return;
    }
    RolePhrase phrase = RolePhrase.at(places, t);
    while (phrase != null && closes(phrase.next(), places)) {
      found.add(
          places.statement(
              name,
              tokens.span(phrase.first(), phrase.end()),
              phrase.head(),
              phrase.body(),
              "apposition"));
      phrase = further(phrase.next(), places);
    }
  }

  /** Behind a comma; an age, a party's letter or brackets between are passed over. */
  private static int start(int end, Tokens tokens) {
    int t = end;
    if (tokens.is(t, TokenKind.OPENING_BRACKET)) {
      int close = t;
      while (close < t + 8
          && close < tokens.size()
          && !tokens.is(close, TokenKind.CLOSING_BRACKET)) {
        close++;
      }
      t = close + 1;
    }
    if (!tokens.is(t, TokenKind.COMMA)) {
      return -1;
    }
    boolean age = tokens.is(t + 1, TokenKind.NUMBER) && tokens.is(t + 2, TokenKind.COMMA);
    return age ? t + 3 : t + 1;
  }

  /** The phrase must end as an apposition does, not as the subject of a clause. */
  private static boolean closes(int next, Places places) {
    return !places.exists(next)
        || places.tokens().kind(next) != TokenKind.WORD
        || !(places.syntax().is(next, Tag.VERB) || places.syntax().is(next, Tag.AUXILIARY));
  }

  /** "… |and chairman of the port". */
  static @Nullable RolePhrase further(int t, Places places) {
    int next = places.tokens().is(t, TokenKind.COMMA) ? t + 1 : t;
    return places.tokens().is(next, "and") ? RolePhrase.at(places, next + 1) : null;
  }
}
