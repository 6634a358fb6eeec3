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

  private static final WordSet COMPANY_NOUNS = NameWords.COMPANY_NOUNS;

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

  /** What an "it" does that is nobody: "it will take years". */
  private static final WordSet IMPERSONAL =
      WordSet.of(
          "appear", "come", "cost", "happen", "hurt", "look", "make", "matter", "mean", "rain",
          "seem", "snow", "take", "turn", "work");

  /** So many tokens at most stand between a verb of saying and what is said: "on Monday that". */
  private static final int WHEN = 5;

  /** Behind these a name of somebody stands in marks. */
  private static final WordSet NAMING =
      WordSet.of("alias", "name", "nickname", "nicknamed", "pseudonym");

  /** Events that stand for who holds them where they speak. */
  private static final WordSet HOSTS = WordSet.of("conference", "fair", "festival", "show");

  private static final WordSet WINNING = WordSet.of("award", "claim", "receive", "win");

  private static final WordSet PLAYING =
      WordSet.of("beat", "defeat", "draw", "edge", "hammer", "lose", "thrash", "win");

  private static final WordSet TRUST =
      WordSet.of("believe", "belief", "confidence", "disappoint", "faith", "interest", "trust");

  /** So many tokens behind "from" at most stands "to". */
  private static final int FROM_TO = 5;

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
        .plus(acting(name))
        .plus(goingOn(name))
        .plus(playing(name))
        .plus(around(name));
  }

  private Evidence before(Name name, int t) {
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
    if (COMPANY_NOUNS.hasLemma(word)) {
      return Evidence.of(ORGANIZATION, 2);
    }
    return word.isAny(WordClass.TITLE, WordClass.PERSON) ? Evidence.of(PERSON, 2) : Evidence.NONE;
  }

  /** An everyday word by itself that speaks is no thing: "Apple said". */
  private Evidence speaking(Name name) {
    boolean host = name.end() > name.first() + 1 && HOSTS.hasForm(tokens.word(name.end() - 1));
    if (host && tokens.is(name.end(), "said")) {
      return Evidence.of(ORGANIZATION, 9);
    }
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

  /** "Vantor |closed its| plant", "Vantor |said it| would close": no person is an "it". */
  private Evidence acting(Name name) {
    int verb = name.end();
    while (syntax.is(verb, Tag.AUXILIARY)) {
      verb++;
    }
    boolean acts = syntax.verbGroup(verb).isPresent();
    return acts && (tokens.is(verb + 1, "its") || isSaidOfIt(name, verb))
        ? Evidence.of(ORGANIZATION, 3)
        : Evidence.NONE;
  }

  /** "Vantor |said on Monday that it would| close", but not "Lind said it would be late". */
  private boolean isSaidOfIt(Name name, int verb) {
    boolean alone = name.end() == name.first() + 1 && tokens.is(verb, WordClass.COMMUNICATION_VERB);
    int it = verb + 1;
    while (alone && it < verb + WHEN && !tokens.is(it, "it") && isTimeOrThat(it)) {
      it++;
    }
    int t = it + 1;
    while (syntax.is(t, Tag.AUXILIARY) || syntax.is(t, Tag.ADVERB) || syntax.is(t, Tag.NEGATION)) {
      t++;
    }
    return alone
        && tokens.is(it, "it")
        && t > it + 1
        && t < tokens.size()
        && !tokens.is(t, WordClass.BE)
        && !IMPERSONAL.hasLemma(tokens.word(t))
        && (syntax.is(t, Tag.BASE_VERB)
            || syntax.is(t, Tag.PARTICIPLE)
            || syntax.is(t, Tag.GERUND)
            || syntax.is(t, Tag.VERB));
  }

  private boolean isTimeOrThat(int t) {
    return tokens.is(t, "that")
        || tokens.is(t, "on")
        || tokens.is(t, WordClass.WEEKDAY)
        || tokens.is(t, WordClass.TIME);
  }

  /** "Vantor lost money. |It cut| jobs.": a lone subject that the next sentence calls "it". */
  private Evidence goingOn(Name name) {
    int sentence = sentences.holding(name.first());
    boolean subject =
        name.end() == name.first() + 1
            && sentences.first(sentence) == name.first()
            && syntax.verbGroup(name.end()).isPresent();
    if (!subject || sentence + 1 >= sentences.size()) {
      return Evidence.NONE;
    }
    int it = sentences.first(sentence + 1);
    boolean called =
        tokens.is(it, "it")
            && syntax.is(it + 1, Tag.VERB)
            && !tokens.is(it + 1, WordClass.BE)
            && !IMPERSONAL.hasLemma(tokens.word(it + 1));
    return called ? Evidence.of(ORGANIZATION, 2) : Evidence.NONE;
  }

  /** "Orsk |beat| Tarn |2-0|": teams, unless it is a set of tennis. */
  private Evidence playing(Name name) {
    int verb = name.end();
    boolean object = name.first() > 0 && PLAYING.hasLemma(tokens.word(name.first() - 1));
    if (object && isScore(name.end())) {
      return Evidence.of(ORGANIZATION, 5);
    }
    if (verb >= tokens.size() || !PLAYING.hasLemma(tokens.word(verb))) {
      return Evidence.NONE;
    }
    for (int t = verb + 1; t < verb + WHEN; t++) {
      if (isScore(t)) {
        return Evidence.of(ORGANIZATION, 5);
      }
    }
    return Evidence.NONE;
  }

  private boolean isScore(int t) {
    if (t + 2 >= tokens.size() || !tokens.is(t, TokenKind.NUMBER)) {
      return false;
    }
    boolean whole = tokens.form(t).indexOf('-') > 0 || tokens.form(t).indexOf('–') > 0;
    boolean apart =
        tokens.is(t + 1, TokenKind.DASH)
            && tokens.isGlued(t + 1)
            && tokens.is(t + 2, TokenKind.NUMBER);
    String first = tokens.form(t);
    return (whole || apart)
        && !first.startsWith("6")
        && !first.startsWith("7")
        && !tokens.is(whole ? t + 1 : t + 3, TokenKind.NUMBER);
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
      if (!COMPANY_NOUNS.hasLemma(head)) {
        return Evidence.of(PERSON, 5);
      }
      return isBased(phrase)
          ? Evidence.of(ORGANIZATION, 5)
          : new Evidence(1, 1, 0, 0, 0); // "a producer" of peas, of films
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

  /** "an |Orsk-based| ferry operator". */
  private boolean isBased(NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (tokens.form(t).endsWith("-based")) {
        return true;
      }
    }
    return false;
  }

  /** A name alone between quotation marks is mostly a work's. */
  private Evidence around(Name name) {
    int before = name.first() - 1;
    boolean article = tokens.is(before, WordClass.DETERMINER);
    int first = article ? before - 1 : before;
    int t = name.end();
    boolean ended = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.TERMINATOR);
    boolean marked =
        tokens.is(first, TokenKind.QUOTATION_MARK)
            && tokens.isGlued(first + 1)
            && tokens.is(ended ? t + 1 : t, TokenKind.QUOTATION_MARK)
            && tokens.isGlued(ended ? t + 1 : t);
    boolean several =
        (article || name.end() > name.first() + 1)
            && !shapes.isGiven(name.first()); // “Ann Roe,” he answered
    boolean named = first > 0 && NAMING.hasForm(tokens.word(first - 1)); // by the name “Ann”
    return marked && !named ? Evidence.of(THING, several ? 9 : 4) : Evidence.NONE;
  }
}
