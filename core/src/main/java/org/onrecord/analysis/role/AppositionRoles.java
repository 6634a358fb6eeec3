package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Tag;

/** The role behind the name: "Ann Roe, |a spokeswoman for the ministry|, said". */
final class AppositionRoles implements RolePattern {

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    int t = start(name.end(), places);
    if (t < 0) {
      return;
    }
    for (RolePhrase phrase : RolePhrase.allAt(places, t)) {
      if (!closes(phrase.next(), places)) {
        return;
      }
      found.add(places.statement(name, phrase, "apposition"));
    }
  }

  /** Behind a comma; an age, party and seat, brackets or "now" between are passed over. */
  private static int start(int end, Places places) {
    Tokens tokens = places.tokens();
    int t = end;
    if (tokens.is(t, TokenKind.COMMA)) {
      t = PremodifierRoles.seat(t, places).map(Reference::end).orElse(t);
    }
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
    int start = age ? t + 3 : t + 1;
    return tokens.is(start, "now") || tokens.is(start, "then") ? start + 1 : start;
  }

  /** The phrase must end as an apposition does, not as the subject of a clause. */
  private static boolean closes(int next, Places places) {
    return !places.exists(next)
        || places.tokens().kind(next) != TokenKind.WORD
        || !(places.syntax().is(next, Tag.VERB) || places.syntax().is(next, Tag.AUXILIARY));
  }
}
