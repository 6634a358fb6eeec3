package org.onrecord.analysis.role;

import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Nominal;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * The role behind "as": "they chose Ann Roe |as mayor of Orsk|", "Ann Roe served |as mayor|", "Ann
 * Roe's tenure |as mayor|", "In her role |as mayor|, Ann Roe".
 */
final class AsRoles implements RolePattern {

  private static final int REACH = 8; // tokens between a verb or a comma and "as"

  private static final int PHRASE = 14; // tokens of a role before a comma

  /** Verbs that put someone in an office or out of it. */
  private static final WordSet PLACING =
      WordSet.of(
          "appoint",
          "choose",
          "confirm",
          "dismiss",
          "elect",
          "employ",
          "fire",
          "hire",
          "install",
          "name",
          "nominate",
          "oust",
          "pick",
          "re-elect",
          "reelect",
          "remove",
          "replace",
          "sack",
          "select",
          "succeed",
          "swear",
          "tap",
          "unseat");

  /** Verbs that tell someone's work. */
  private static final WordSet WORKING = WordSet.of("act", "serve", "work");

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    int as = behind(name, places);
    if (as >= 0) {
      for (RolePhrase phrase : RolePhrase.allAt(places, as + 1)) {
        if (places.isTelling(phrase)) {
          found.add(places.statement(name, phrase, "as"));
        }
      }
    } else {
      leading(name, places, found);
    }
  }

  /** The index of an "as" behind the name that tells its bearer's office, or -1. */
  private static int behind(Name name, Places places) {
    Tokens tokens = places.tokens();
    int end = name.end();
    if (tokens.is(end, "as")) {
      return isTold(name, places) ? end : -1;
    }
    if (tokens.is(end, TokenKind.COMMA) && tokens.is(end + 1, "as")) {
      return isAside(end + 1, places) ? end + 1 : -1;
    }
    if (tokens.is(end, TokenKind.COMMA)) {
      int as = behindApposition(end, places);
      if (as >= 0 && isPlain(as, tokens)) {
        return as;
      }
    }
    if (places.isPossessor(end) && tokens.form(end).startsWith("'")) {
      return as(end + 1, places);
    }
    VerbGroup verb = places.verbOf(name);
    if (verb == null) {
      return -1;
    }
    int as = as(verb.end(), places);
    return as >= 0 && (isPlain(as, tokens) || isOfOffice(verb.head(), tokens)) ? as : -1;
  }

  /** "|Roe|, a former judge, |as| mayor of Orsk"; -1 if there is none. */
  private static int behindApposition(int comma, Places places) {
    RolePhrase phrase = RolePhrase.at(places, comma + 1);
    if (phrase == null) {
      return -1;
    }
    boolean closed = places.tokens().is(phrase.next(), TokenKind.COMMA);
    return closed && places.tokens().is(phrase.next() + 1, "as") ? phrase.next() + 1 : -1;
  }

  /** "|Roe|, as mayor of Orsk, signed it". */
  private static boolean isAside(int as, Places places) {
    RolePhrase phrase = RolePhrase.at(places, as + 1);
    return phrase != null
        && isPlain(as, places.tokens())
        && places.tokens().is(phrase.next(), TokenKind.COMMA);
  }

  /** "They chose |Roe| as mayor", "|Roe| as mayor will", but not "they want |Roe| as mayor". */
  private static boolean isTold(Name name, Places places) {
    int before = places.beforePhrase(name);
    boolean object =
        places.syntax().verbGroup(before).isPresent()
            || places.syntax().is(before, Tag.PREPOSITION);
    return object
        ? PLACING.hasLemma(places.tokens().word(before))
        : isPlain(name.end(), places.tokens());
  }

  /** "as mayor", "as the mayor": without "a" it is said of one who holds an office. */
  private static boolean isPlain(int as, Tokens tokens) {
    return !tokens.is(as + 1, "a") && !tokens.is(as + 1, "an");
  }

  private static boolean isOfOffice(int verb, Tokens tokens) {
    return WORKING.hasLemma(tokens.word(verb)) || PLACING.hasLemma(tokens.word(verb));
  }

  /** The next "as" of the clause, with nobody else between; -1 if there is none. */
  private static int as(int from, Places places) {
    Tokens tokens = places.tokens();
    for (int t = from; t < from + REACH && places.areTogether(t, from); t++) {
      if (tokens.is(t, "as")) {
        return tokens.is(t + 1, "well") ? -1 : t;
      }
      if (!isPassedOver(t, places)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPassedOver(int t, Places places) {
    Syntax syntax = places.syntax();
    Reference reference = places.nameAt(t) != null ? places.nameAt(t) : places.otherAt(t);
    boolean person = reference instanceof Nominal nominal && nominal.kind() == Kind.PERSON;
    boolean other = reference != null && !(reference instanceof Nominal);
    boolean noun = syntax.is(t, Tag.GERUND) && syntax.is(t - 1, Tag.PREPOSITION);
    boolean clause = (syntax.verbGroup(t).isPresent() && !noun) || syntax.is(t, Tag.SUBORDINATOR);
    return (places.tokens().is(t, TokenKind.WORD) || places.tokens().is(t, TokenKind.NUMBER))
        && !person
        && !clause
        && (!other || syntax.is(t, Tag.POSSESSIVE) || syntax.is(t - 1, Tag.PREPOSITION));
  }

  /** "As mayor of Orsk, |Ann Roe|", "in her role as mayor, |Ann Roe|". */
  private static void leading(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    int comma = places.before(name);
    if (!tokens.is(comma, TokenKind.COMMA) || tokens.is(name.end(), "would")) {
      return;
    }
    int as = comma - 1;
    while (as > comma - PHRASE && places.areTogether(as, comma) && !tokens.is(as, "as")) {
      as--;
    }
    if (!tokens.is(as, "as") || !isPlain(as, tokens)) {
      return;
    }
    List<RolePhrase> phrases = RolePhrase.allAt(places, as + 1);
    boolean whole = !phrases.isEmpty() && phrases.get(phrases.size() - 1).next() == comma;
    for (RolePhrase phrase : whole ? phrases : List.<RolePhrase>of()) {
      if (places.isTelling(phrase)) {
        found.add(places.statement(name, phrase, "as"));
      }
    }
  }
}
