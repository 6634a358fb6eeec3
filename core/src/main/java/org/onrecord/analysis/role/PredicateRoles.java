package org.onrecord.analysis.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * The role behind a verb: "Ann Roe is |a professor at Orsk|", "Ann Roe was elected |mayor|", "they
 * named Ann Roe |head of the port|".
 */
final class PredicateRoles implements RolePattern {

  private static final WordSet SUBJECTS = WordSet.of("he", "she");

  private static final WordSet PAST = WordSet.of("was", "been", "became");

  /** Verbs that give an office. */
  private static final Set<String> APPOINTING =
      Set.of("appoint", "crown", "elect", "make", "name", "ordain", "re-elect", "reelect");

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    addAll(name, places.verbOf(name), places, found);
    addAll(name, places.verbBehindAside(name), places, found);
    int before = places.before(name);
    VerbGroup appointing = places.syntax().verbGroup(before).orElse(null);
    if (appointing != null
        && appointing.end() == before + 1
        && !appointing.passive()
        && APPOINTING.contains(places.tokens().lemma(before))) {
      add(name, name.end(), places, found);
    }
  }

  /**
   * "|She| was a professor at Orsk", "|he| became mayor": a career is told in the past, and an
   * office with "a" by what it is of; the rest is opinion.
   */
  static void find(Pronoun pronoun, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    VerbGroup verb = SUBJECTS.hasForm(tokens.word(pronoun.first())) ? places.verbOf(pronoun) : null;
    if (verb == null || !PAST.hasForm(tokens.word(verb.head()))) {
      return;
    }
    int start = complement(verb, places);
    for (RolePhrase phrase : start < 0 ? List.<RolePhrase>of() : RolePhrase.allAt(places, start)) {
      boolean any = tokens.is(phrase.first() - 1, "a") || tokens.is(phrase.first() - 1, "an");
      if (!places.isTelling(phrase) || (any && phrase.body().isEmpty())) {
        return;
      }
      found.add(places.statement(pronoun, phrase, "predicate"));
    }
  }

  /** Adds what the verb and those that "and" joins to it tell. */
  private static void addAll(
      Name name, @Nullable VerbGroup first, Places places, List<RoleStatement> found) {
    VerbGroup verb = first;
    while (verb != null) {
      int start = complement(verb, places);
      int end = start < 0 ? -1 : add(name, start, places, found);
      verb = end < 0 ? null : further(end, places);
    }
  }

  /** Adds the roles told at {@code start}; the index behind them, or -1 if there are none. */
  private static int add(Name name, int start, Places places, List<RoleStatement> found) {
    int end = -1;
    for (RolePhrase phrase : RolePhrase.allAt(places, start)) {
      if (!places.isTelling(phrase)) {
        break;
      }
      found.add(places.statement(name, phrase, "predicate"));
      end = phrase.next();
    }
    return end;
  }

  /** "was mayor of Orsk |and is now| a judge". */
  private static @Nullable VerbGroup further(int t, Places places) {
    return places.tokens().is(t, "and") ? places.syntax().verbGroup(t + 1).orElse(null) : null;
  }

  /** Where the words begin that tell who the verb's subject is, or -1. */
  private static int complement(VerbGroup verb, Places places) {
    Tokens tokens = places.tokens();
    Syntax syntax = places.syntax();
    String lemma = tokens.lemma(verb.head());
    int behind = verb.end();
    while (syntax.is(behind, Tag.ADVERB)) {
      behind++;
    }
    boolean noun =
        syntax.is(behind, Tag.DETERMINER)
            || syntax.is(behind, Tag.NOUN)
            || tokens.is(behind, WordClass.TITLE);
    boolean copula =
        tokens.is(verb.head(), WordClass.BE) || lemma.equals("become") || lemma.equals("remain");
    boolean told = copula ? noun : verb.passive() && APPOINTING.contains(lemma);
    return told ? behind : -1;
  }
}
