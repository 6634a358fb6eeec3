package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Tag;

/** The role in someone's time of office: "Ann Roe's tenure |as mayor of Orsk|". */
final class TenureRoles implements RolePattern {

  private static final int REACH = 4; // tokens between 's and "as"

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int mark = name.end();
    if (!places.syntax().is(mark, Tag.POSSESSIVE) || !tokens.form(mark).startsWith("'")) {
      return;
    }
    int t = mark + 1;
    while (t < mark + REACH
        && (places.syntax().is(t, Tag.NOUN) || places.syntax().is(t, Tag.ADJECTIVE))) {
      t++;
    }
    if (t == mark + 1 || !tokens.is(t, "as")) {
      return;
    }
    RolePhrase phrase = RolePhrase.at(places, t + 1);
    if (phrase != null) {
      found.add(
          places.statement(
              name,
              tokens.span(phrase.first(), phrase.end()),
              phrase.head(),
              phrase.body(),
              "tenure"));
    }
  }
}
