package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Tag;

/** The role before a comma and the name: "|the team's coach|, Ann Roe". */
final class LeadingAppositionRoles implements RolePattern {

  private static final int REACH = 14; // tokens

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int comma = name.title().map(Name.Title::first).orElse(name.first()) - 1;
    if (!tokens.is(comma, TokenKind.COMMA)) {
      return;
    }
    for (int t = comma - 1; t >= 0 && t >= comma - REACH; t--) {
      if (tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.TERMINATOR)) {
        return;
      }
      if (opens(t, places) && !isTold(t, name, places)) {
        RolePhrase phrase = RolePhrase.at(places, t);
        if (phrase != null
            && (phrase.next() == comma || isBracketed(phrase.next(), comma, tokens))) {
          found.add(
              places.statement(
                  name,
                  tokens.span(phrase.first(), phrase.end()),
                  phrase.head(),
                  phrase.body(),
                  "leading-apposition"));
          return;
        }
      }
    }
  }

  /** "… and an attorney, |Lind said|": of what somebody tells, not of who tells it. */
  private static boolean isTold(int phrase, Name name, Places places) {
    return places.areTogether(phrase, phrase - 1)
        && places.tokens().is(name.end(), WordClass.COMMUNICATION_VERB)
        && !places.tokens().is(phrase - 1, TokenKind.QUOTATION_MARK)
        && !places.tokens().is(phrase - 1, WordClass.COMMUNICATION_VERB);
  }

  /** Where a noun phrase begins. */
  private static boolean opens(int t, Places places) {
    boolean article = places.syntax().is(t, Tag.DETERMINER);
    boolean possessive =
        places.syntax().is(t, Tag.POSSESSIVE) && !places.tokens().form(t).startsWith("'");
    boolean name = places.nameAt(t) != null && !places.syntax().is(t - 1, Tag.DETERMINER);
    boolean start = t == 0 || places.tokens().kind(t - 1) != TokenKind.WORD;
    return article || possessive || name || start;
  }

  private static boolean isBracketed(int from, int comma, Tokens tokens) {
    return tokens.is(from, TokenKind.OPENING_BRACKET)
        && tokens.is(comma - 1, TokenKind.CLOSING_BRACKET);
  }
}
