package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.GERUND;
import static org.onrecord.analysis.lexicon.WordClass.PAST;
import static org.onrecord.analysis.lexicon.WordClass.PLURAL;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.THIRD_PERSON;

import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** Whether a verb agrees in number with what stands before it. */
final class Agreement {

  /** Singular in form, plural to their verb. */
  private static final WordSet COLLECTIVES = WordSet.of("data", "police", "people", "media");

  private static final int MAX_PHRASES = 4;

  private final Tokens tokens;
  private final Tag[] tags;
  private final Neighbours neighbours;

  Agreement(Tokens tokens, Tag[] tags, Neighbours neighbours) {
    this.tokens = tokens;
    this.tags = tags;
    this.neighbours = neighbours;
  }

  /** A singular noun takes "plans", a plural "plan"; a name or a pronoun may be either. */
  boolean agrees(Word word) {
    int left = neighbours.leftToken();
    if (neighbours.hasFiniteVerb()) {
      return false;
    }
    boolean plural =
        tags[left] == Tag.NOUN
            ? tokens.is(left, PLURAL) || COLLECTIVES.hasForm(tokens.word(left))
            : tokens.form(left).endsWith("s");
    if (plural && word.is(BASE) && !word.is(PAST) && isSingular(left)) {
      return false; // "a Las Vegas rally"
    }
    boolean share = tokens.is(left, "%") || tokens.is(left, "percent");
    if (tags[left] == Tag.PRONOUN || word.is(PAST)) {
      return true;
    }
    if (word.is(THIRD_PERSON)) {
      return !plural || tags[left] == Tag.NAME || isHeadBefore(left, false);
    }
    return share || plural || isCoordinated(left) || isHeadBefore(left, true);
  }

  /** Whether "a" opens the noun phrase that ends in a name. */
  private boolean isSingular(int name) {
    int t = name;
    while (neighbours.exists(t) && tags[t] == Tag.NAME) {
      t--;
    }
    return t < name && (neighbours.is(t, "a") || neighbours.is(t, "an"));
  }

  /**
   * "aides to Roe | say", "an average of polls | shows": whether, before the phrases with their
   * prepositions, a plural or a singular noun stands.
   */
  private boolean isHeadBefore(int noun, boolean plural) {
    int t = noun;
    for (int phrases = 0; phrases < MAX_PHRASES; phrases++) {
      t = neighbours.beforePhrase(t);
      int link = t;
      while (neighbours.exists(t) && isLinkOfPhrases(tags[t])) {
        t--;
      }
      if (t == link || !neighbours.isNoun(t)) {
        return false;
      }
      boolean people =
          tokens.is(t, PLURAL) && tokens.word(t).isAny(WordClass.PERSON, WordClass.GROUP);
      if (tags[t] == Tag.NOUN ? tokens.is(t, PLURAL) == plural : plural && people) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLinkOfPhrases(Tag tag) {
    return switch (tag) {
      case PREPOSITION, GERUND, TO, BASE_VERB, ADJECTIVE -> true;
      default -> false;
    };
  }

  /** Whether the phrase before stands behind "and": two subjects. */
  private boolean isCoordinated(int noun) {
    int t = neighbours.beforePhrase(noun);
    return neighbours.is(t, "and");
  }
}
