package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * The role before the name and a comma, or a form of be: "|the team's coach|, Ann Roe", "whose
 * |coach| is Ann Roe".
 */
final class LeadingAppositionRoles implements RolePattern {

  private static final int REACH = 14; // tokens

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int before = places.beforePhrase(name); // "the founder, |billionaire| Ann Roe"
    boolean comma = tokens.is(before, TokenKind.COMMA);
    int behind = comma ? before : copula(before, places); // the role
    for (int t = behind - 1; t >= 0 && t >= behind - REACH; t--) {
      if (tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.TERMINATOR)) {
        return;
      }
      if (opens(t, places) && !(comma && isTold(t, name, places))) {
        RolePhrase phrase = RolePhrase.at(places, t);
        if (phrase != null
            && (comma || places.isTelling(phrase))
            && !isOfSomeone(phrase, places)
            && (phrase.next() == behind || isBracketed(phrase.next(), behind, tokens))) {
          found.add(places.statement(name, phrase, "leading-apposition"));
          return;
        }
      }
    }
  }

  /** Where a form of be begins that ends at the token; the first token of all if none does. */
  private static int copula(int last, Places places) {
    VerbGroup verb = places.syntax().verbGroup(last).orElse(null);
    return verb != null
            && verb.end() == last + 1
            && !verb.negated()
            && places.tokens().is(verb.head(), WordClass.BE)
        ? verb.first()
        : 0;
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
    boolean possessive = places.isPossessor(t) && !places.tokens().form(t).startsWith("'");
    boolean name =
        places.nameAt(t) != null
            && !places.syntax().is(t - 1, Tag.DETERMINER)
            && !places.syntax().is(t - 1, Tag.POSSESSIVE);
    boolean start =
        t == 0 || places.tokens().kind(t - 1) != TokenKind.WORD || !places.areTogether(t - 1, t);
    return article || possessive || name || start;
  }

  /** "the daughter of |a sailor|, Karl Roe": who is named is the sailor. */
  private static boolean isOfSomeone(RolePhrase phrase, Places places) {
    Tokens tokens = places.tokens();
    int of = phrase.head() + 1;
    return !places.isOffice(phrase.head())
        && tokens.is(of, "of")
        && (tokens.is(of + 1, "a") || tokens.is(of + 1, "an"));
  }

  private static boolean isBracketed(int from, int comma, Tokens tokens) {
    return tokens.is(from, TokenKind.OPENING_BRACKET)
        && tokens.is(comma - 1, TokenKind.CLOSING_BRACKET);
  }
}
