package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.GROUP;
import static org.onrecord.analysis.mention.Kind.ORGANIZATION;
import static org.onrecord.analysis.mention.Kind.PERSON;
import static org.onrecord.analysis.mention.Kind.PLACE;
import static org.onrecord.analysis.mention.Kind.THING;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/** What the words of a name say of its kind; {@link ContextEvidence} adds what stands around it. */
final class TypeEvidence {

  private static final WordSet DIRECTIONS =
      WordSet.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "greater",
          "upper",
          "lower",
          "downtown",
          "midtown",
          "uptown",
          "inner",
          "old",
          "new",
          "mainland");

  /** Nouns that stand first in the names of places: "Lake Merrow". */
  private static final WordSet LANDFORMS =
      WordSet.of("bay", "camp", "cape", "fort", "lake", "loch", "lough", "mount", "port", "river");

  static final WordSet SURNAMES = WordSet.read(TypeEvidence.class, "surname-nouns.txt");

  private static final WordSet SHIP_PREFIXES =
      WordSet.of("hmas", "hmcs", "hms", "mv", "rms", "ss", "uss");

  private final Tokens tokens;
  private final String text;
  private final Shapes shapes;

  TypeEvidence(Tokens tokens, String text, Shapes shapes) {
    this.tokens = tokens;
    this.text = text;
    this.shapes = shapes;
  }

  Evidence of(Name name) {
    Evidence head = ofHead(name);
    return name.listed().isEmpty() ? head.plus(ofWords(name)) : head;
  }

  private Evidence ofHead(Name name) {
    int head = name.head();
    if (head > name.first() && tokens.is(head - 1, WordClass.THING_NOUN) && isRomanNumber(head)) {
      head--;
    }
    if (head > name.first() && shapes.isHeadNoun(head - 1) && isListedPlace(head)) {
      head--; // "Orion Watch Russia"
    }
    boolean alone = name.end() == name.first() + 1;
    boolean person =
        shapes.isGiven(name.first())
            && name.end() == name.first() + 2
            && (SURNAMES.hasForm(tokens.word(head)) || SURNAMES.hasLemma(tokens.word(head)));
    int points = alone || person ? 3 : 8;
    Word word = tokens.word(head);
    if (!alone && isMembers(head)) {
      return Evidence.of(GROUP, 8);
    }
    if (word.is(WordClass.CORPORATE_SUFFIX) && !alone) {
      return Evidence.of(ORGANIZATION, 12);
    }
    if (word.is(WordClass.THING_NOUN)) {
      return Evidence.of(THING, alone ? 5 : points);
    }
    if (word.is(WordClass.ORGANIZATION_NOUN)) {
      return Evidence.of(ORGANIZATION, points);
    }
    return word.is(WordClass.PLACE_NOUN) ? Evidence.of(PLACE, points) : Evidence.NONE;
  }

  /** "House |Republicans". */
  private boolean isMembers(int t) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    return match != null && match.listed().form() == Listed.ListedForm.MEMBERS;
  }

  /** "MPs". */
  private boolean isSeveral(int t) {
    int last = tokens.end(t) - 1;
    return text.charAt(last) == 's'
        && last - tokens.start(t) >= 2
        && Character.isUpperCase(text.charAt(last - 1))
        && Lexicon.english()
            .word(tokens.form(t).substring(0, last - tokens.start(t)))
            .isAny(WordClass.TITLE, WordClass.PERSON);
  }

  /** "Coast.example": a body that goes by its web address; the tokenizer keeps only those whole. */
  private boolean isDomain(int token) {
    for (int i = tokens.start(token) + 1; i < tokens.end(token) - 2; i++) {
      if (text.charAt(i) == '.') {
        return Character.isLetter(text.charAt(i + 2));
      }
    }
    return false;
  }

  private Evidence ofWords(Name name) {
    int first = name.first();
    int end = name.end();
    boolean alone = end == first + 1;
    Evidence evidence = Evidence.NONE;
    if (alone && isRomanNumber(first)) {
      return Evidence.of(THING, 5);
    }
    if (alone && tokens.form(first).endsWith("news") && tokens.form(first).length() > 4) {
      return Evidence.of(ORGANIZATION, 5);
    }
    if (alone && isDomain(first)) {
      return Evidence.of(ORGANIZATION, 8);
    }
    if (alone && shapes.isAcronym(first)) {
      return hasDigit(first) ? Evidence.of(THING, 4) : Evidence.of(ORGANIZATION, 2);
    }
    if (alone && isSeveral(first)) {
      return Evidence.of(GROUP, 8);
    }
    if (alone && shapes.isCamelCase(first)) {
      return Evidence.of(ORGANIZATION, 5);
    }
    boolean club = tokens.is(end - 1, "united"); // "Orsk United"
    if ((tokens.is(first, "team") || club) && !alone) {
      return Evidence.of(ORGANIZATION, 8);
    }
    if (end == first + 2 && isLettered(first)) {
      return Evidence.of(ORGANIZATION, 8);
    }
    if (end == first + 2 && shapes.isAcronym(first) && isListedPlace(first + 1)) {
      return Evidence.of(ORGANIZATION, 8); // "ETH Zurich"
    }
    if (!alone && SHIP_PREFIXES.hasForm(tokens.word(first)) && tokens.isAllCaps(first)) {
      return Evidence.of(THING, 8);
    }
    if (!alone && LANDFORMS.hasForm(tokens.word(first)) && !tokens.is(first + 1, "of")) {
      return Evidence.of(PLACE, 8);
    }
    if (RunParser.ROYAL.hasForm(tokens.word(first)) && tokens.is(first + 1, "'s") && !alone) {
      boolean body = tokens.is(first + 2, WordClass.ORGANIZATION_NOUN); // "King's College Orsk"
      return body ? Evidence.of(ORGANIZATION, 8) : Evidence.of(PLACE, 3); // "King's Tarn"
    }
    if (isPartOfPlace(name)) {
      return Evidence.of(PLACE, 8);
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
        return Evidence.of(ORGANIZATION, 1).plus(THING, 2);
      } else if (tokens.is(t, "&")) {
        evidence = evidence.plus(ORGANIZATION, 4);
      }
    }
    return evidence.plus(ofEverydayWords(first, end, alone));
  }

  /** "Group G", "Company B". */
  private boolean isLettered(int first) {
    int letter = first + 1;
    return tokens.is(first, WordClass.ORGANIZATION_NOUN)
        && tokens.end(letter) - tokens.start(letter) == 1;
  }

  /** "East Orsk", "Greater London". */
  private boolean isPartOfPlace(Name name) {
    int first = name.first();
    if (name.end() < first + 2 || !DIRECTIONS.hasForm(tokens.word(first))) {
      return false;
    }
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, first + 1, false);
    return match != null && match.end() == name.end() && match.listed().evidence().best() == PLACE;
  }

  private boolean isRomanNumber(int t) {
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      if ("IVXL".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isListedPlace(int t) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    return match != null
        && match.listed().form() == Listed.ListedForm.NAME
        && match.listed().evidence().best() == PLACE;
  }

  private boolean hasDigit(int t) {
    for (int i = tokens.start(t); i < tokens.end(t); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Park |Min-woo|". */
  private boolean isHyphenatedGiven(int t) {
    Word word = tokens.word(t);
    int hyphen = tokens.form(t).indexOf('-');
    return hyphen > 0
        && !word.isKnown()
        && Character.isLowerCase(text.charAt(tokens.start(t) + hyphen + 1));
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
    if (size == 2 && isHyphenatedGiven(first + 1)) {
      return Evidence.of(PERSON, 6);
    }
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
