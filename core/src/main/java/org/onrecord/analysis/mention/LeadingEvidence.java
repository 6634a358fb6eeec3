package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.ORGANIZATION;
import static org.onrecord.analysis.mention.Kind.PERSON;
import static org.onrecord.analysis.mention.Kind.PLACE;
import static org.onrecord.analysis.mention.Kind.THING;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** What the words before a name say of its kind: prepositions, nouns, the article. */
final class LeadingEvidence {

  private static final WordSet STOCKS =
      WordSet.of("holding", "investor", "share", "shareholder", "stake", "stock");

  /** What only places have. */
  private static final WordSet OF_PLACES =
      WordSet.of(
          "archbishop",
          "bishop",
          "capital",
          "city",
          "coast",
          "diocese",
          "governor",
          "inhabitant",
          "island",
          "mayor",
          "outskirt",
          "outskirts",
          "port",
          "province",
          "resident",
          "street",
          "suburb",
          "town",
          "village");

  /** What only companies have. */
  private static final WordSet COMPANY_OFFICES =
      WordSet.of(
          "ceo",
          "cfo",
          "chairman",
          "chairwoman",
          "co-founder",
          "executive",
          "founder",
          "shareholder",
          "subsidiary");

  /** Who is at a body without an office there. */
  private static final WordSet LEARNERS =
      WordSet.of(
          "engineer",
          "fellow",
          "graduate",
          "lecturer",
          "researcher",
          "scholar",
          "scientist",
          "student");

  /** Verbs of motion, and what goes along a way. */
  private static final WordSet MOTION =
      WordSet.of(
          "arrive", "bus", "commute", "deport", "drive", "ferry", "flee", "flight", "fly", "go",
          "journey", "march", "migrate", "railway", "road", "route", "sail", "ship", "train",
          "travel", "trip");

  private static final WordSet WINNING = WordSet.of("award", "claim", "receive", "win");

  private static final WordSet TRUST =
      WordSet.of("believe", "belief", "confidence", "disappoint", "faith", "interest", "trust");

  /** So many tokens behind "from" at most stands "to". */
  private static final int FROM_TO = 5;

  private static final WordSet PUBLISHING = WordSet.of("appear", "print", "publish", "write");

  private static final WordSet VESSELS = WordSet.read(ContextEvidence.class, "vessel-nouns.txt");

  private final Tokens tokens;
  private final TokenRanges sentences;
  private final Syntax syntax;
  private final Shapes shapes;

  LeadingEvidence(Document document, Syntax syntax, Shapes shapes) {
    tokens = document.tokens();
    sentences = document.sentences();
    this.syntax = syntax;
    this.shapes = shapes;
  }

  /** Evidence by the token before the name and its title. */
  Evidence of(Name name, int t) {
    if (t < 0 || sentences.holding(t) != sentences.holding(name.first())) {
      return Evidence.NONE;
    }
    Word word = tokens.word(t);
    Evidence evidence = Evidence.NONE;
    if (isWon(name, t)) {
      evidence = Evidence.of(THING, 4);
    } else if (tokens.is(t, "the")) {
      evidence = syntax.is(name.end(), Tag.NOUN) ? Evidence.NONE : new Evidence(-4, 1, 0, 0, 1);
    } else if (name.title().isEmpty() && (syntax.is(t, Tag.NOUN) || isDescriptor(t))) {
      evidence = byNoun(word);
    }
    return switch (word.form()) {
      case "in" -> in(name, t - 1);
      case "via" -> Evidence.of(PLACE, name.end() == name.first() + 1 && isWhole(name) ? 3 : 0);
      case "to" -> Evidence.of(PLACE, isWhole(name) ? to(t) : 0);
      case "near", "outside", "across", "throughout", "toward", "towards" -> Evidence.of(PLACE, 2);
      case "neighbouring", "neighboring", "nearby" -> Evidence.of(PLACE, 6);
      case "from" ->
          Evidence.of(PLACE, isOrigin(t - 1) ? 3 : isPerson(t - 1) || isTo(name) ? 2 : 1);
      case "at" -> isOffice(t - 1) ? Evidence.of(ORGANIZATION, 5) : Evidence.of(PLACE, 1);
      case "of" ->
          isNamedPlace(t - 1)
              ? Evidence.of(PLACE, 8)
              : isCompanyOffice(t - 1)
                  ? Evidence.of(ORGANIZATION, 4)
                  : t > 0 && tokens.is(t - 1, "governments") ? Evidence.of(PLACE, 4) : evidence;
      case "," -> isHead(name) ? apposed(t - 1) : Evidence.NONE;
      default -> evidence;
    };
  }

  /** "won |the Golden Gull", "won |a Grand Slam": a prize or a contest. */
  private boolean isWon(Name name, int article) {
    boolean any = tokens.is(article, "a") || tokens.is(article, "an");
    return (any || tokens.is(article, "the"))
        && article > 0
        && WINNING.hasLemma(tokens.word(article - 1))
        && name.end() > name.first() + 1
        && name.listed().isEmpty()
        && isHead(name);
  }

  /** "Chipmaker |Orion", "Rival |Orion": a capital only because the sentence starts there. */
  private boolean isDescriptor(int t) {
    return syntax.is(t, Tag.NAME) && NameWords.isCompanyNoun(tokens.word(t));
  }

  /** "spokesman |Lind", "musician |Roe", "the company |Orion", "the film |Storm". */
  private static Evidence byNoun(Word word) {
    if (word.is(WordClass.PLURAL)) {
      return Evidence.NONE;
    }
    if (NameWords.isCompanyNoun(word)) {
      return Evidence.of(ORGANIZATION, NameWords.isMaker(word) ? 6 : 4);
    }
    if (VESSELS.hasLemma(word)) {
      return Evidence.of(THING, 6);
    }
    if (word.isAny(WordClass.TITLE, WordClass.PERSON)) {
      return Evidence.of(PERSON, 6);
    }
    if (word.is(WordClass.ORGANIZATION_NOUN)) {
      return Evidence.of(ORGANIZATION, 5);
    }
    if (word.is(WordClass.THING_NOUN)) {
      return Evidence.of(THING, 6);
    }
    return Evidence.NONE;
  }

  /** "an analyst |at Orion". */
  private boolean isOffice(int t) {
    if (!syntax.is(t, Tag.NOUN)) {
      return false;
    }
    Word word = tokens.word(t);
    return word.is(WordClass.TITLE)
        || (word.is(WordClass.PERSON) && word.is(WordClass.PLURAL))
        || LEARNERS.hasLemma(word);
  }

  /** "in Orsk", "shares |in Orion", "a study published |in Ocean Letters". */
  private Evidence in(Name name, int before) {
    boolean published =
        syntax.verbGroup(before).isPresent() && PUBLISHING.hasLemma(tokens.word(before));
    boolean title = name.end() > name.first() + 1 || shapes.isEveryday(name.first());
    return published && title
        ? Evidence.of(ORGANIZATION, 3)
        : isStock(before) ? Evidence.of(ORGANIZATION, 5) : Evidence.of(PLACE, inside(name, before));
  }

  /** "in Orsk" is a place, "in Lind's view" and "confidence in Lind" need none. */
  private int inside(Name name, int before) {
    int t = name.first();
    Word word = tokens.word(t);
    boolean alone = name.end() == t + 1 && isWhole(name) && !shapes.isAcronym(t);
    if (!alone || isTrust(before)) {
      return 2;
    }
    if (!Shapes.isCommon(word)) {
      return 4;
    }
    boolean noun = word.is(WordClass.NOUN) && !word.isAny(WordClass.GERUND, WordClass.ADJECTIVE);
    boolean closed =
        syntax.is(name.end(), Tag.PUNCTUATION) || syntax.is(name.end(), Tag.COORDINATOR);
    return noun && closed && !shapes.isHeadNoun(t) ? 3 : 2;
  }

  /** Whether nothing is named by it or belongs to it: not "Orsk |harbour", not "Orsk|'s". */
  private boolean isWhole(Name name) {
    int t = name.end();
    boolean owner = syntax.is(t, Tag.POSSESSIVE) || (tokens.is(t, "’") || tokens.is(t, "'"));
    return isHead(name) && !owner && !tokens.is(t, TokenKind.COLON);
  }

  /** "confidence |in Lind". */
  private boolean isTrust(int before) {
    return before >= 0 && TRUST.hasLemma(tokens.word(before));
  }

  /** "The jet flew |to Orsk", "the road |to Orsk". */
  private boolean isMotion(int t) {
    return t >= 0 && MOTION.hasLemma(tokens.word(t));
  }

  /** "She came |from Orsk", "who is |from Orsk". */
  private boolean isOrigin(int t) {
    return isMotion(t)
        || tokens.is(t, WordClass.BE)
        || (t >= 0 && (tokens.lemma(t).equals("come") || tokens.lemma(t).equals("hail")));
  }

  /** "from |Orsk to| Tarn". */
  private boolean isTo(Name name) {
    return tokens.is(name.end(), "to") && shapes.isCapital(name.end() + 1);
  }

  /** "flew |to| Orsk", "flew from Orsk |to| Tarn". */
  private int to(int to) {
    int t = to - 1;
    while (t > to - FROM_TO && shapes.isCapital(t)) {
      t--;
    }
    boolean from = t < to - 1 && tokens.is(t, "from");
    return isMotion(from ? t - 1 : to - 1) ? 3 : from ? 2 : 0;
  }

  /** "the chief executive |of Orion", "shareholders |of Orion". */
  private boolean isCompanyOffice(int t) {
    return t >= 0 && COMPANY_OFFICES.hasLemma(tokens.word(t));
  }

  /** "drivers |from Orsk". */
  private boolean isPerson(int t) {
    return syntax.is(t, Tag.NOUN) && tokens.word(t).isAny(WordClass.PERSON, WordClass.TITLE);
  }

  /** "shares |in Orion". */
  private boolean isStock(int t) {
    return t >= 0 && STOCKS.hasLemma(tokens.word(t));
  }

  /** "the port |of Orsk", "the governments |of Orsk and Tarn". */
  private boolean isNamedPlace(int t) {
    return t >= 0 && OF_PLACES.hasLemma(tokens.word(t));
  }

  /** Whether the name is what its noun phrase is about, not "|Orion| accountant Ann Roe". */
  private boolean isHead(Name name) {
    return syntax.nounPhrase(name.first()).filter(p -> p.head() >= name.end()).isEmpty();
  }

  /** "the team's coach, |Ann Roe", "the operator, |Orion": a noun phrase before a comma. */
  private Evidence apposed(int t) {
    if (!syntax.is(t, Tag.NOUN) || tokens.is(t, WordClass.PLURAL)) {
      return Evidence.NONE;
    }
    int before = syntax.nounPhrase(t).map(NounPhrase::first).orElse(t) - 1;
    if (syntax.is(before, Tag.PREPOSITION) && isPerson(before - 1)) {
      return Evidence.of(PERSON, 2); // "a lawyer for the company, Dieter Roe"
    }
    Word word = tokens.word(t);
    if (NameWords.COMPANY_NOUNS.hasLemma(word)) {
      return Evidence.of(ORGANIZATION, 2);
    }
    return word.isAny(WordClass.TITLE, WordClass.PERSON) ? Evidence.of(PERSON, 2) : Evidence.NONE;
  }
}
