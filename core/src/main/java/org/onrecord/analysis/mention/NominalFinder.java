package org.onrecord.analysis.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * Finds noun phrases whose head noun is of people, a body or a place and that hold no name at their
 * head.
 */
final class NominalFinder {

  private static final WordSet ACTING = WordSet.read(NominalFinder.class, "acting-groups.txt");

  private final Tokens tokens;
  private final Syntax syntax;
  private final boolean[] named; // tokens that are words of names

  NominalFinder(Tokens tokens, Syntax syntax, boolean[] named) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.named = named;
  }

  void find(List<Reference> found) {
    for (NounPhrase phrase : syntax.nounPhrases()) {
      int head = phrase.head();
      possessors(phrase, found);
      if (named[head] || syntax.is(head, Tag.PRONOUN)) {
        continue;
      }
      Kind kind = kind(tokens.word(head));
      if (kind != null) {
        found.add(nominal(withoutAdverbs(phrase), phrase.end(), head, kind));
      }
    }
  }

  /** "at least |12 people|". */
  private int withoutAdverbs(NounPhrase phrase) {
    int first = phrase.first();
    while (syntax.is(first, Tag.ADVERB)) {
      first++;
    }
    return first;
  }

  /** Inside a phrase: "|the Orsk team|'s coach", "|Lind campaign| spokesman Roe". */
  private void possessors(NounPhrase phrase, List<Reference> found) {
    for (int t = phrase.first(); t < phrase.end() && t != phrase.head(); t++) {
      if (named[t] || !syntax.is(t, Tag.NOUN)) {
        continue;
      }
      boolean inside = t > phrase.first();
      boolean possessor = syntax.is(t + 1, Tag.POSSESSIVE) && tokens.form(t + 1).startsWith("'");
      boolean campaign = inside && named[t - 1] && tokens.is(t, WordClass.ORGANIZATION_NOUN);
      Kind kind = campaign ? Kind.ORGANIZATION : kind(tokens.word(t));
      if (kind != null && inside && (possessor || campaign)) {
        found.add(nominal(phrase.first(), t + 1, t, kind));
      } else if (kind == Kind.ORGANIZATION && isBodyOfOffice(t, phrase)) {
        int first = compoundFirst(t, phrase);
        if (!isOther(first - 1, phrase)) {
          found.add(nominal(first, t + 1, t, kind));
        }
      }
    }
  }

  /** "|Council| leader Roe", "the |port authority| chairwoman", but not "a council leader". */
  private boolean isBodyOfOffice(int t, NounPhrase phrase) {
    boolean any =
        tokens.is(phrase.first(), WordClass.DETERMINER) && !tokens.is(phrase.first(), "the");
    boolean office = tokens.is(t + 1, WordClass.TITLE) || tokens.is(t + 1, "head");
    return !any && office && !tokens.is(t + 1, WordClass.PLURAL) && !tokens.is(t, WordClass.PLURAL);
  }

  /** "a |major| party nominee": of a party of that sort, not of the party. */
  private boolean isOther(int t, NounPhrase phrase) {
    return t >= phrase.first() && syntax.is(t, Tag.ADJECTIVE) && !tokens.is(t, "former");
  }

  private int compoundFirst(int head, NounPhrase phrase) {
    int first = head;
    while (first > phrase.first() && syntax.is(first - 1, Tag.NOUN) && !named[first - 1]) {
      first--;
    }
    return first;
  }

  private Nominal nominal(int first, int end, int head, Kind kind) {
    boolean definite =
        tokens.is(first, "the")
            || tokens.is(first, "this")
            || tokens.is(first, "that")
            || tokens.is(first, "these")
            || tokens.is(first, "those")
            || hasPossessor(first, head)
            || (head > first && named[head - 1]);
    return new Nominal(tokens.span(first, end), first, end, head, kind, definite, isPlural(head));
  }

  private boolean hasPossessor(int first, int head) {
    for (int t = first; t < head; t++) {
      if (syntax.is(t, Tag.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlural(int head) {
    return tokens.is(head, WordClass.PLURAL)
        || tokens.is(head, "people")
        || tokens.is(head, "police");
  }

  private static @Nullable Kind kind(Word word) {
    if (word.is(WordClass.TIME) || word.form().equals("houses")) {
      return null;
    }
    boolean body = word.is(WordClass.ORGANIZATION_NOUN) && word.is(WordClass.GROUP);
    if (body && !word.is(WordClass.TITLE)) {
      return Kind.ORGANIZATION;
    }
    if (word.isAny(WordClass.TITLE, WordClass.PERSON)
        || word.isAny(WordClass.MALE, WordClass.FEMALE)) {
      return Kind.PERSON;
    }
    if (word.is(WordClass.PLACE_NOUN)) {
      return Kind.PLACE;
    }
    return ACTING.hasLemma(word) ? Kind.ORGANIZATION : null;
  }
}
