package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.GROUP;
import static org.onrecord.analysis.mention.Kind.ORGANIZATION;
import static org.onrecord.analysis.mention.Kind.PERSON;
import static org.onrecord.analysis.mention.Kind.PLACE;
import static org.onrecord.analysis.mention.Kind.THING;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;

/** What the words of a name say of its kind; {@link ContextEvidence} adds what stands around it. */
final class TypeEvidence {

  private final Tokens tokens;
  private final Shapes shapes;

  TypeEvidence(Tokens tokens, Shapes shapes) {
    this.tokens = tokens;
    this.shapes = shapes;
  }

  Evidence of(Name name) {
    Evidence evidence = name.listed().map(Listed::evidence).orElse(Evidence.NONE);
    if (name.title().isPresent()) {
      boolean honorific = tokens.is(name.title().get().head(), WordClass.HONORIFIC);
      evidence = evidence.plus(PERSON, honorific ? 12 : 8);
    }
    evidence = evidence.plus(ofHead(name));
    if (name.listed().isEmpty()) {
      evidence = evidence.plus(ofWords(name));
    }
    return evidence;
  }

  private Evidence ofHead(Name name) {
    int head = name.head();
    boolean alone = name.end() == name.first() + 1;
    boolean person = shapes.isGiven(name.first()) && name.end() == name.first() + 2;
    int points = alone || person ? 3 : 8;
    Word word = tokens.word(head);
    if (word.is(WordClass.CORPORATE_SUFFIX) && !alone) {
      return Evidence.of(ORGANIZATION, 12);
    }
    if (word.is(WordClass.THING_NOUN)) {
      return Evidence.of(THING, points);
    }
    if (word.is(WordClass.ORGANIZATION_NOUN)) {
      return Evidence.of(ORGANIZATION, points);
    }
    return word.is(WordClass.PLACE_NOUN) ? Evidence.of(PLACE, points) : Evidence.NONE;
  }

  private Evidence ofWords(Name name) {
    int first = name.first();
    int end = name.end();
    boolean alone = end == first + 1;
    Evidence evidence = Evidence.NONE;
    if (alone && shapes.isAcronym(first)) {
      return Evidence.of(ORGANIZATION, 4);
    }
    if (shapes.isGiven(first)) {
      evidence = evidence.plus(PERSON, alone ? 3 : 6);
    }
    for (int t = first; t < end; t++) {
      if (tokens.is(t, WordClass.NAME_SUFFIX) && t > first) {
        evidence = evidence.plus(PERSON, 6);
      } else if (shapes.isInitial(t) && !alone) {
        evidence = evidence.plus(PERSON, 4);
      } else if (tokens.is(t, WordClass.NAME_PARTICLE) && !shapes.isCapital(t) && t > first) {
        evidence = evidence.plus(PERSON, 3);
      } else if (tokens.is(t, TokenKind.NUMBER)) {
        evidence = evidence.plus(THING, 2);
      } else if (tokens.is(t, "&")) {
        evidence = evidence.plus(ORGANIZATION, 4);
      }
    }
    return evidence.plus(ofEverydayWords(first, end, alone));
  }

  /** Persons bear names that no lexicon has; plural nouns name groups and teams. */
  private Evidence ofEverydayWords(int first, int end, boolean alone) {
    int common = 0;
    for (int t = first; t < end; t++) {
      if (Shapes.isCommon(tokens.word(t)) && !shapes.isGiven(t)) {
        common++;
      }
    }
    int size = end - first;
    if (common == 0 && size >= 2 && size <= 3) {
      return Evidence.of(PERSON, 3);
    }
    if (common == 0 && alone) {
      return Evidence.of(PERSON, 1);
    }
    if (alone && tokens.is(end - 1, WordClass.PLURAL)) {
      return tokens.is(end - 1, WordClass.PERSON)
          ? Evidence.of(GROUP, 4)
          : Evidence.of(ORGANIZATION, 1);
    }
    if (common == size && size >= 2) {
      return Evidence.of(ORGANIZATION, 2);
    }
    return Evidence.NONE;
  }
}
