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

/** What the words around a name say of its kind: verbs, prepositions, appositions, the article. */
final class ContextEvidence {

  private static final WordSet COMPANY_NOUNS =
      WordSet.read(ContextEvidence.class, "company-nouns.txt");

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

  private static final WordSet PUBLISHING = WordSet.of("appear", "print", "publish", "write");

  private static final WordSet VESSELS = WordSet.read(ContextEvidence.class, "vessel-nouns.txt");

  private final Tokens tokens;
  private final String text;
  private final TokenRanges sentences;
  private final Syntax syntax;
  private final Shapes shapes;

  ContextEvidence(Document document, Syntax syntax, Shapes shapes) {
    tokens = document.tokens();
    text = document.text();
    sentences = document.sentences();
    this.syntax = syntax;
    this.shapes = shapes;
  }

  Evidence of(Name name) {
    Evidence known = name.listed().map(Listed::evidence).orElse(Evidence.NONE).plus(title(name));
    return name.adjective() ? known : known.plus(surroundings(name));
  }

  private Evidence title(Name name) {
    if (name.title().isEmpty()) {
      return Evidence.NONE;
    }
    boolean honorific = tokens.is(name.title().get().head(), WordClass.HONORIFIC);
    return Evidence.of(PERSON, honorific ? 12 : 8);
  }

  private Evidence surroundings(Name name) {
    int before = name.title().map(Name.Title::first).orElse(name.first()) - 1;
    return before(name, before)
        .plus(behind(name, syntax.is(before, Tag.PREPOSITION)))
        .plus(speaking(name))
        .plus(turn(name))
        .plus(owning(name))
        .plus(around(name));
  }

  private Evidence before(Name name, int t) {
    if (t < 0 || sentences.holding(t) != sentences.holding(name.first())) {
      return Evidence.NONE;
    }
    Word word = tokens.word(t);
    Evidence evidence = Evidence.NONE;
    if (tokens.is(t, "the")) {
      evidence = syntax.is(name.end(), Tag.NOUN) ? Evidence.NONE : new Evidence(-4, 1, 0, 0, 1);
    } else if (name.title().isEmpty() && syntax.is(t, Tag.NOUN)) {
      evidence = byNoun(word);
    }
    return switch (word.form()) {
      case "in" -> in(name, t - 1);
      case "near", "outside", "across", "throughout", "toward", "towards" -> Evidence.of(PLACE, 2);
      case "neighbouring", "neighboring", "nearby" -> Evidence.of(PLACE, 6);
      case "from" -> Evidence.of(PLACE, isPerson(t - 1) ? 2 : 1);
      case "at" -> isOffice(t - 1) ? Evidence.of(ORGANIZATION, 5) : Evidence.of(PLACE, 1);
      case "of" ->
          isNamedPlace(t - 1)
              ? Evidence.of(PLACE, 8)
              : t > 0 && tokens.is(t - 1, "governments") ? Evidence.of(PLACE, 4) : evidence;
      case "," -> isHead(name) ? apposed(t - 1) : Evidence.NONE;
      default -> evidence;
    };
  }

  /** "spokesman |Lind", "musician |Roe", "the company |Orion", "the film |Storm". */
  private static Evidence byNoun(Word word) {
    if (word.is(WordClass.PLURAL)) {
      return Evidence.NONE;
    }
    if (COMPANY_NOUNS.hasLemma(word)) {
      return Evidence.of(ORGANIZATION, 4);
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
    return word.is(WordClass.TITLE) || (word.is(WordClass.PERSON) && word.is(WordClass.PLURAL));
  }

  /** "in Orsk", "shares |in Orion", "a study published |in Ocean Letters". */
  private Evidence in(Name name, int before) {
    boolean published =
        syntax.verbGroup(before).isPresent() && PUBLISHING.hasLemma(tokens.word(before));
    boolean title = name.end() > name.first() + 1 || shapes.isEveryday(name.first());
    return published && title
        ? Evidence.of(ORGANIZATION, 3)
        : isStock(before) ? Evidence.of(ORGANIZATION, 5) : Evidence.of(PLACE, 2);
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
    if (COMPANY_NOUNS.hasLemma(word)) {
      return Evidence.of(ORGANIZATION, 2);
    }
    return word.isAny(WordClass.TITLE, WordClass.PERSON) ? Evidence.of(PERSON, 2) : Evidence.NONE;
  }

  /** An everyday word by itself that speaks is no thing: "Apple said". */
  private Evidence speaking(Name name) {
    boolean everyday = name.end() == name.first() + 1 && Shapes.isCommon(tokens.word(name.first()));
    boolean speaks =
        syntax.is(name.end(), Tag.VERB) && tokens.is(name.end(), WordClass.COMMUNICATION_VERB);
    return everyday && speaks ? Evidence.of(PERSON, 1) : Evidence.NONE;
  }

  /** "ROE: When will it open?": who speaks next in an interview; in other texts it says little. */
  private Evidence turn(Name name) {
    int first = name.first();
    boolean opens =
        sentences.holding(first - 1) != sentences.holding(first)
            && tokens.is(name.end(), TokenKind.COLON)
            && tokens.end(name.end() - 1) - tokens.start(first) > 2;
    return opens ? Evidence.of(PERSON, 2) : Evidence.NONE;
  }

  /** "Vantor |closed its| plant": no person is an "it". */
  private Evidence owning(Name name) {
    int verb = name.end();
    boolean owns = syntax.is(verb, Tag.VERB) && tokens.is(verb + 1, "its");
    return owns ? Evidence.of(ORGANIZATION, 3) : Evidence.NONE;
  }

  /** "Dr. Roe of |Orsk Hospital|, who". */
  private boolean isBodyBeforeWho(Name name) {
    int t = tokens.is(name.end(), TokenKind.COMMA) ? name.end() + 1 : name.end();
    return name.end() > name.first() + 1
        && shapes.isHeadNoun(name.head())
        && (tokens.is(t, "who") || tokens.is(t, "whose"));
  }

  /** What stands behind; of "drivers in Orsk |said" the verb tells nothing. */
  private Evidence behind(Name name, boolean object) {
    int t = name.end();
    if (t >= tokens.size() || (object && isBodyBeforeWho(name))) {
      return Evidence.NONE;
    }
    if (tokens.is(t, TokenKind.COMMA)) {
      return behindComma(t + 1);
    }
    if (tokens.is(t, "who") || tokens.is(t, "whose")) {
      return Evidence.of(PERSON, 4);
    }
    if (tokens.is(t, "'s") && isOfState(t + 1)) {
      return Evidence.of(PLACE, 3);
    }
    if (syntax.is(t, Tag.VERB) || syntax.is(t, Tag.AUXILIARY)) {
      if (object) {
        return Evidence.NONE;
      }
      boolean says = tokens.is(t, WordClass.COMMUNICATION_VERB);
      return new Evidence(says ? 2 : 1, 1, 0, 0, 0);
    }
    if (syntax.is(t, Tag.NOUN)) {
      return beforeNoun(t);
    }
    if (tokens.is(t, TokenKind.NUMBER) && tokens.end(t) - tokens.start(t) <= 3) {
      return Evidence.of(THING, 2);
    }
    return Evidence.NONE;
  }

  /** "Orsk's |parliament", "Orsk's |foreign minister": what a country has. */
  private boolean isOfState(int t) {
    boolean office = tokens.is(t, "prime") || tokens.is(t, "foreign");
    return office
        ? tokens.is(t + 1, "minister") || tokens.is(t + 1, "ministry")
        : tokens.is(t, "parliament") || tokens.is(t, "ambassador") || tokens.is(t, "capital");
  }

  /** "Orion |spokesman", "Orion |shares", "Orsk |officials". */
  private Evidence beforeNoun(int t) {
    return switch (tokens.lemma(t)) {
      case "spokesman",
          "spokeswoman",
          "spokesperson",
          "ceo",
          "executive",
          "share",
          "employee",
          "shareholder",
          "subsidiary",
          "customer",
          "chairman",
          "headquarters",
          "founder",
          "co-founder",
          "boss",
          "chief",
          "director",
          "manager",
          "worker",
          "staff",
          "investor",
          "supplier" ->
          Evidence.of(ORGANIZATION, 3);
      case "government",
          "official",
          "troop",
          "resident",
          "authority",
          "area",
          "region",
          "native",
          "suburb",
          "mayor",
          "police" ->
          Evidence.of(PLACE, 2);
      case "campaign", "supporter", "family", "ally" -> Evidence.of(PERSON, 2);
      default -> isOfficer(t) ? Evidence.of(ORGANIZATION, 3).plus(PLACE, 1) : Evidence.NONE;
    };
  }

  /** "Orion |accountant| Piet Vos". */
  private boolean isOfficer(int t) {
    return tokens.word(t).isAny(WordClass.TITLE, WordClass.PERSON)
        && !tokens.is(t, WordClass.HONORIFIC)
        && syntax.is(t + 1, Tag.NAME);
  }

  private Evidence behindComma(int t) {
    if (t >= tokens.size()) {
      return Evidence.NONE;
    }
    if (tokens.is(t, TokenKind.NUMBER)) {
      boolean age =
          tokens.end(t) - tokens.start(t) <= 2
              && (tokens.is(t + 1, TokenKind.COMMA) || tokens.is(t + 1, TokenKind.TERMINATOR));
      return age ? Evidence.of(PERSON, 8) : Evidence.NONE;
    }
    if (tokens.is(t, "who") || tokens.is(t, "whose")) {
      return Evidence.of(PERSON, 4);
    }
    if (tokens.is(t, "which")) {
      return new Evidence(-2, 1, 1, 0, 1);
    }
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    if (match != null && !match.listed().evidence().equals(Evidence.NONE)) {
      boolean closed = !syntax.is(match.end(), Tag.NOUN); // not "Lind, |Tarn| city mayor"
      return closed && match.listed().evidence().best() == PLACE && shapes.isCapital(t - 2)
          ? Evidence.of(PLACE, 6)
          : Evidence.NONE;
    }
    boolean opens = tokens.is(t, "a") || tokens.is(t, "an") || tokens.is(t, "the");
    return opens ? apposition(t) : Evidence.NONE;
  }

  /** "Ann Roe, |a spokeswoman for …", "Orion, |a think tank,". */
  private Evidence apposition(int t) {
    NounPhrase phrase = syntax.nounPhrase(t).orElse(null);
    if (phrase == null || phrase.first() != t) {
      return Evidence.NONE;
    }
    Word head = tokens.word(phrase.head());
    if (head.is(WordClass.PLURAL)) {
      return Evidence.NONE;
    }
    if (head.isAny(WordClass.TITLE, WordClass.PERSON)) {
      boolean either = COMPANY_NOUNS.hasLemma(head); // "a producer" of peas, of films
      return either ? new Evidence(1, 1, 0, 0, 0) : Evidence.of(PERSON, 5);
    }
    boolean thinkTank = head.form().equals("tank") && tokens.is(phrase.head() - 1, "think");
    if (COMPANY_NOUNS.hasLemma(head) && !head.form().equals("group")) {
      return Evidence.of(ORGANIZATION, 10);
    }
    if (thinkTank || head.isAny(WordClass.ORGANIZATION_NOUN, WordClass.GROUP)) {
      return Evidence.of(ORGANIZATION, 5);
    }
    return head.isAny(WordClass.PLACE_NOUN, WordClass.LOCATION)
        ? Evidence.of(PLACE, 4)
        : Evidence.NONE;
  }

  /** A name alone between quotation marks is mostly a work's. */
  private Evidence around(Name name) {
    boolean marked =
        tokens.is(name.first() - 1, TokenKind.QUOTATION_MARK)
            && (tokens.is(name.end(), TokenKind.QUOTATION_MARK)
                || (tokens.is(name.end(), TokenKind.COMMA)
                    && tokens.is(name.end() + 1, TokenKind.QUOTATION_MARK)));
    return marked ? Evidence.of(THING, 4) : Evidence.NONE;
  }
}
