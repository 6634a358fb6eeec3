package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.ORGANIZATION;
import static org.onrecord.analysis.mention.Kind.PERSON;
import static org.onrecord.analysis.mention.Kind.PLACE;
import static org.onrecord.analysis.mention.Kind.THING;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** What the words behind a name say of its kind: what it has, and what is told of it in commas. */
final class FollowingEvidence {

  private static final WordSet COMPANY_PARTS =
      WordSet.of(
          "board",
          "ceo",
          "cfo",
          "chairman",
          "chairwoman",
          "goalkeeper",
          "headquarters",
          "midfielder",
          "revenue",
          "shareholder",
          "striker",
          "subsidiary");

  /** Offices that people and states have about them, too. */
  private static final WordSet OF_ANYBODY =
      WordSet.of(
          "adviser",
          "advisor",
          "aide",
          "ambassador",
          "attorney",
          "brother",
          "coach",
          "deputy",
          "doctor",
          "father",
          "governor",
          "king",
          "lawyer",
          "leader",
          "manager",
          "mayor",
          "minister",
          "mother",
          "premier",
          "president",
          "producer",
          "publisher",
          "queen",
          "rival",
          "secretary",
          "sister",
          "solicitor",
          "spokesman",
          "spokesperson",
          "spokeswoman");

  private final Tokens tokens;
  private final String text;
  private final Syntax syntax;
  private final Shapes shapes;

  FollowingEvidence(Document document, Syntax syntax, Shapes shapes) {
    tokens = document.tokens();
    text = document.text();
    this.syntax = syntax;
    this.shapes = shapes;
  }

  /** What stands behind; of "drivers in Orsk |said" the verb tells nothing. */
  Evidence of(Name name, boolean object) {
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
    if (tokens.is(t, "'s") || (syntax.is(t, Tag.POSSESSIVE) && tokens.is(t, "’"))) {
      return isOfState(t + 1) ? Evidence.of(PLACE, 3) : owning(t + 1);
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
      boolean road = name.end() == name.first() + 1 && shapes.isHeadNoun(name.first());
      return Evidence.of(THING, road ? 6 : 2); // "Highway 12"
    }
    return Evidence.NONE;
  }

  /** "Dr. Roe of |Orsk Hospital|, who". */
  private boolean isBodyBeforeWho(Name name) {
    int t = tokens.is(name.end(), TokenKind.COMMA) ? name.end() + 1 : name.end();
    return name.end() > name.first() + 1
        && shapes.isHeadNoun(name.head())
        && (tokens.is(t, "who") || tokens.is(t, "whose"));
  }

  /** "Orsk's |parliament", "Orsk's |foreign minister": what a country has. */
  private boolean isOfState(int t) {
    boolean office = tokens.is(t, "prime") || tokens.is(t, "foreign");
    return office
        ? tokens.is(t + 1, "minister") || tokens.is(t + 1, "ministry")
        : tokens.is(t, "parliament") || tokens.is(t, "ambassador") || tokens.is(t, "capital");
  }

  /** "Orion's |chief executive", "Orion's |board": what a company has. */
  private Evidence owning(int first) {
    int t = first;
    while (t < first + 3 && (syntax.is(t, Tag.ADJECTIVE) || syntax.is(t + 1, Tag.NOUN))) {
      t++;
    }
    if (tokens.is(t, "executive") && tokens.is(t - 1, "chief")) {
      return Evidence.of(ORGANIZATION, 6);
    }
    if (t >= tokens.size()) {
      return Evidence.NONE;
    }
    boolean office = // "Orion's regional officer, |Ann Roe", but not "Lind's lawyer, |Ann Roe"
        tokens.is(t, WordClass.TITLE)
            && !OF_ANYBODY.hasForm(tokens.word(t))
            && tokens.is(t + 1, TokenKind.COMMA)
            && syntax.is(t + 2, Tag.NAME);
    return COMPANY_PARTS.hasLemma(tokens.word(t)) || office
        ? Evidence.of(ORGANIZATION, office ? 4 : 5)
        : Evidence.NONE;
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
    if (match != null) {
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
      if (!NameWords.COMPANY_NOUNS.hasLemma(head)) {
        return Evidence.of(PERSON, 5);
      }
      return isBased(phrase)
          ? Evidence.of(ORGANIZATION, 5)
          : new Evidence(1, 1, 0, 0, 0); // "a producer" of peas, of films
    }
    boolean thinkTank = head.form().equals("tank") && tokens.is(phrase.head() - 1, "think");
    if (NameWords.COMPANY_NOUNS.hasLemma(head) && !head.form().equals("group")) {
      return Evidence.of(ORGANIZATION, 10);
    }
    if (thinkTank || head.isAny(WordClass.ORGANIZATION_NOUN, WordClass.GROUP)) {
      return Evidence.of(ORGANIZATION, 5);
    }
    return head.isAny(WordClass.PLACE_NOUN, WordClass.LOCATION)
        ? Evidence.of(PLACE, 4)
        : Evidence.NONE;
  }

  /** "an |Orsk-based| ferry operator". */
  private boolean isBased(NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (tokens.form(t).endsWith("-based")) {
        return true;
      }
    }
    return false;
  }
}
