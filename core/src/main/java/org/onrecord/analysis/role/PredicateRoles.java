package org.onrecord.analysis.role;

import java.util.List;
import java.util.Set;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** The role behind a verb: "Ann Roe is |a professor at Orsk|", "who served as |mayor|". */
final class PredicateRoles implements RolePattern {

  private static final Set<String> AS_VERBS =
      Set.of("serve", "work", "act", "appoint", "elect", "name", "install", "nominate", "hire");

  @Override
  public void find(Name name, Places places, List<RoleStatement> found) {
    Tokens tokens = places.tokens();
    Syntax syntax = places.syntax();
    int t = name.end();
    if (tokens.is(t, TokenKind.COMMA) && tokens.is(t + 1, "who")) {
      t += 2;
    } else if (tokens.is(t, "who")) {
      t++;
    }
    VerbGroup verb = syntax.verbGroup(t).orElse(null);
    if (verb == null || verb.first() != t || verb.negated()) {
      return;
    }
    int start = start(verb, tokens, syntax);
    RolePhrase phrase = start < 0 ? null : RolePhrase.at(places, start);
    while (phrase != null
        && (phrase.body().isPresent() || tokens.is(phrase.head(), WordClass.TITLE))) {
      found.add(
          places.statement(
              name,
              tokens.span(phrase.first(), phrase.end()),
              phrase.head(),
              phrase.body(),
              "predicate"));
      phrase = AppositionRoles.further(phrase.next(), places);
    }
  }

  private static int start(VerbGroup verb, Tokens tokens, Syntax syntax) {
    int behind = verb.end();
    boolean copula =
        tokens.is(verb.head(), WordClass.BE) || tokens.lemma(verb.head()).equals("become");
    if (copula) {
      return syntax.is(behind, Tag.DETERMINER)
              || syntax.is(behind, Tag.NOUN)
              || tokens.is(behind, WordClass.TITLE)
          ? behind
          : -1;
    }
    if (!AS_VERBS.contains(tokens.lemma(verb.head()))) {
      return -1;
    }
    for (int t = behind; t < behind + 6 && t < tokens.size(); t++) {
      if (tokens.is(t, "as")) {
        return t + 1;
      }
      if (tokens.kind(t) != TokenKind.WORD) {
        return -1;
      }
    }
    return verb.passive() ? behind : -1;
  }
}
