package org.onrecord.analysis.mention;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Lexicon;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;

/**
 * Decides for the tokens of an ordinary sentence whether their capital makes them words of a name.
 * Inside a sentence it does; at a start, where every word has one, the lexicon, the word behind and
 * the rest of the text decide.
 */
final class NameWords {

  /** Nouns right before the name of a company or another body. */
  static final WordSet COMPANY_NOUNS = WordSet.read(NameWords.class, "company-nouns.txt");

  /** Those that are also the first words of such names. */
  private static final WordSet IN_NAMES =
      WordSet.of("band", "charity", "daily", "group", "journal", "union", "weekly");

  private static final String MAKER = "maker";

  /** What stands between a caption and whose picture it is. */
  private static final WordSet CREDITS =
      WordSet.of("credit", "file", "image", "photo", "photograph", "picture", "video");

  private final Tokens tokens;
  private final String text;
  private final Shapes shapes;
  private final Casing casing;

  NameWords(Tokens tokens, String text, Shapes shapes, Casing casing) {
    this.tokens = tokens;
    this.text = text;
    this.shapes = shapes;
    this.casing = casing;
  }

  boolean isNameWord(int t, int end) {
    if (t >= end || !shapes.isCapital(t)) {
      return false;
    }
    Word word = tokens.word(t);
    if (word.isFunctionWord()) {
      return isNumbered(t)
          || casing.isTelling(t)
              && (isKnownAcronym(t, end) || isLastWord(t) || isLittle(t) || isListedArticle(t));
    }
    if (isLabel(t, end, word)
        || isCode(t)
        || isOfName(t, word)
        || isFormer(word)
        || isGeneralBody(t)
        || isOrdinaryAtStart(t, word)) {
      return false;
    }
    if (shapes.isMonthOrWeekday(t)) {
      return isDayInName(t);
    }
    if (casing.isTelling(t)) {
      return true;
    }
    if (!isOrdinary(word)) {
      return !isUnsure(t, end, word);
    }
    return isNameAtStart(t, end, word);
  }

  /** "Orion |plc|". */
  private boolean isSmallSuffix(int t) {
    return tokens.is(t, "plc") && shapes.isCapital(t - 1);
  }

  /** "Van der Berg", "Maria dos Santos". */
  private boolean opensSurname(int t, int end) {
    return (tokens.is(t, WordClass.NAME_PARTICLE) || shapes.isGiven(t))
        && t + 2 < end
        && tokens.is(t + 1, WordClass.NAME_PARTICLE)
        && shapes.isCapital(t + 2);
  }

  /** "Image: Orsk harbour", "Photo: …". */
  private boolean isLabel(int t, int end, Word word) {
    return tokens.is(t + 1, TokenKind.COLON)
        && t + 1 < end
        && Shapes.isCommon(word)
        && (!shapes.isGiven(t - 1) || CREDITS.hasForm(word)) // "Ann |Fox|: We won"
        && !isInName(t)
        && !casing.isNameElsewhere(t);
  }

  /** "at Orsk Town |Hall|: We won". */
  private boolean isInName(int t) {
    return casing.isTelling(t)
        && shapes.isCapital(t - 1)
        && tokens.word(t).isAny(WordClass.ORGANIZATION_NOUN, WordClass.PLACE_NOUN);
  }

  /** "Former |Ports Minister Ann Roe", "Two |Western diplomats", "Right-hander |Tom Roe". */
  private boolean isOrdinaryAtStart(int t, Word word) {
    if (casing.isTelling(t)) {
      return false;
    }
    return tokens.is(t, "former")
        || tokens.is(t, "outgoing")
        || (word.is(WordClass.NUMBER) && !tokens.is(t, TokenKind.NUMBER))
        || isDescriptor(t, word)
        || isCompound(t, word);
  }

  /** "|Chipmaker| Orion said", "|Rival| Nordin said", but not "|Retail Publisher| Ann Roe". */
  private boolean isDescriptor(int t, Word word) {
    int next = t + 1;
    return isCompanyNoun(word)
        && !word.isAny(WordClass.TITLE, WordClass.PLURAL)
        && !IN_NAMES.hasForm(word)
        && shapes.isCapital(next)
        && !Shapes.isCommon(tokens.word(next))
        && !tokens.word(next).isFunctionWord();
  }

  static boolean isCompanyNoun(Word word) {
    return COMPANY_NOUNS.hasLemma(word) || isMaker(word);
  }

  /** "chipmaker", "drugmaker": any such compound that no lexicon has, but no "Shumaker". */
  static boolean isMaker(Word word) {
    String form = word.form();
    return !word.isKnown()
        && form.endsWith(MAKER)
        && Lexicon.english().word(form.substring(0, form.length() - MAKER.length())).isKnown();
  }

  /**
   * A word with a hyphen and small letters behind it, of which the first part is an everyday one.
   */
  private boolean isCompound(int t, Word word) {
    if (!word.isHyphenated() || word.is(WordClass.TITLE)) {
      return false;
    }
    int hyphen = word.form().indexOf('-');
    return Character.isLowerCase(
            text.charAt(Math.min(tokens.end(t) - 1, tokens.start(t) + hyphen + 1)))
        && Shapes.isCommon(Lexicon.english().word(word.form().substring(0, hyphen)));
  }

  /** "Texas-based", "Norwegian-born": an adjective made of a name. */
  private boolean isOfName(int t, Word word) {
    if (!word.isHyphenated()) {
      return false;
    }
    String form = word.form();
    int hyphen = form.lastIndexOf('-');
    if (hyphen < 2
        || !Character.isLowerCase(
            text.charAt(Math.min(tokens.end(t) - 1, tokens.start(t) + hyphen + 1)))) {
      return false;
    }
    Word last = Lexicon.english().word(form.substring(hyphen + 1));
    return last.isAny(WordClass.PARTICIPLE, WordClass.ADJECTIVE);
  }

  /** "|Ex-Orion| boss": an adjective made of a name. */
  static boolean isFormer(Word word) {
    return !word.isKnown() && word.isHyphenated() && word.form().startsWith("ex-");
  }

  /** "the |NGO| Clean Rivers": the letters stand for what it is. */
  private boolean isGeneralBody(int t) {
    return tokens.is(t, "ngo") && shapes.isCapital(t + 1);
  }

  /** The end of an address that fell apart: "pic.orsk.example/|PfASkm". */
  private boolean isCode(int t) {
    return tokens.isGlued(t)
        && tokens.is(t - 1, "/")
        && tokens.word(t).form().chars().anyMatch(Character::isDigit);
  }

  /** "Doctor Who": a function word with a capital right behind a name word. */
  private boolean isLastWord(int t) {
    return t > 0
        && shapes.isCapital(t - 1)
        && tokens.kind(t) == TokenKind.WORD
        && tokens.end(t) - tokens.start(t) > 2
        && !tokens.word(t - 1).isFunctionWord()
        && !tokens.word(t).isAny(WordClass.POSSESSIVE, WordClass.DETERMINER);
  }

  /** "in |The| Hague". */
  private boolean isListedArticle(int t) {
    Gazetteer.Match match =
        tokens.is(t, "the") ? Gazetteer.english().match(tokens, text, t, false) : null;
    return match != null && match.listed().kind() == Listed.ListedKind.CAPITAL;
  }

  /** "|No| 10 said". */
  private boolean isNumbered(int t) {
    return tokens.is(t, "no")
        && tokens.is(t + 1, TokenKind.NUMBER)
        && Gazetteer.english().match(tokens, text, t, false) != null;
  }

  /** "the |Little| Lanterns Trust". */
  private boolean isLittle(int t) {
    return tokens.is(t, "little") && shapes.isCapital(t + 1);
  }

  /** "US", "WHO", the initials of "AS Roe", but not an emphasised "NOT". */
  private boolean isKnownAcronym(int t, int end) {
    boolean initials = t + 1 < end && shapes.isCapital(t + 1) && !shapes.isEveryday(t + 1);
    return isAcronym(t, end)
        && (initials || Gazetteer.english().match(tokens, text, t, false) != null);
  }

  /** "US", "WHO", "IT" among small letters. */
  private boolean isAcronym(int t, int end) {
    return shapes.isAcronym(t)
        && !(t + 1 < end && tokens.kind(t + 1) == TokenKind.WORD && tokens.isAllCaps(t + 1));
  }

  /** "Theresa May", but no "Monday" and no "May". */
  private boolean isDayInName(int t) {
    return tokens.is(t, WordClass.MONTH)
        && !tokens.is(t, WordClass.ABBREVIATION)
        && (shapes.isGiven(t - 1)
            || tokens.is(t - 1, WordClass.HONORIFIC)
            || (shapes.isGiven(t)
                && shapes.isCapital(t + 1)
                && !Shapes.isCommon(tokens.word(t + 1))
                && !shapes.isMonthOrWeekday(t + 1)));
  }

  /** An unknown word alone at a start and nowhere else: "Stormtroopers marched". */
  private boolean isUnsure(int t, int end, Word word) {
    boolean joined = tokens.is(t + 1, "and") && t + 2 < end && shapes.isCapital(t + 2);
    boolean alone =
        !(t + 1 < end && shapes.isCapital(t + 1)) && !(t > 0 && shapes.isCapital(t - 1)) && !joined;
    return alone
        && !word.isKnown()
        && !casing.isMetInside(t)
        && !isActing(t)
        && !(isSubject(t) && !isAbstract(word.form()))
        && !shapes.isAcronym(t)
        && !isSmallSuffix(t + 1)
        && Gazetteer.english().match(tokens, text, t, false) == null;
  }

  private static boolean isOrdinary(Word word) {
    return Shapes.isCommon(word);
  }

  private boolean isNameAtStart(int t, int end, Word word) {
    if (casing.isNameElsewhere(t)) {
      return true;
    }
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    if (match != null
        && (match.end() > t + 1
            || !match.listed().doubtful()
            || isActing(t)
            || isSubject(t)
            || (match.listed().form() == Listed.ListedForm.ADJECTIVE && isOfOffice(t)))) {
      return true;
    }
    int next = t + 1;
    if (isOwningVerb(t, word)) {
      return true;
    }
    if (next < end && (isSmallSuffix(next) || opensSurname(t, end))) {
      return true;
    }
    boolean nameFollows =
        next < end
            && shapes.isCapital(next)
            && !tokens.word(next).isFunctionWord()
            && (!shapes.isMonthOrWeekday(next) || isDayInName(next));
    if (!nameFollows) {
      return shapes.isAcronym(t) || isTitleOf(t) || isSpeakingThing(t, word);
    }
    if (areMembers(next) && !shapes.isHeadNoun(t)) {
      return false; // "Leading Republicans", but "House Republicans"
    }
    boolean modifier = word.isAny(WordClass.NOUN, WordClass.ADJECTIVE);
    if (modifier && (isHyphenated(next) || isTeam(t, next))) {
      return true;
    }
    return shapes.isTitle(t)
        || shapes.isGiven(t)
        || (word.is(WordClass.PERSON) && modifier)
        || (modifier && word.is(WordClass.NOUN) && isPartOfLonger(next));
  }

  /** "Republican |nominee", "Democratic |presidential candidate". */
  private boolean isOfOffice(int t) {
    return shapes.isTitle(t + 1)
        || (tokens.is(t + 1, WordClass.ADJECTIVE) && shapes.isTitle(t + 2));
  }

  private boolean areMembers(int t) {
    Gazetteer.Match match = Gazetteer.english().match(tokens, text, t, false);
    return match != null && match.listed().form() == Listed.ListedForm.MEMBERS;
  }

  /** "Labour's plan", "Labour has": an everyday noun would have an article here. */
  private boolean isActing(int t) {
    return tokens.is(t + 1, "'s")
        || (tokens.is(t + 1, TokenKind.COMMA)
            && (tokens.is(t + 2, "which") || tokens.is(t + 2, "who") || isApposed(t + 2)))
        || tokens.is(t + 1, WordClass.HAVE)
        || isFinite(t + 1, WordClass.COMMUNICATION_VERB);
  }

  /** "|Unite|'s officer": of what is no noun else. */
  private boolean isOwningVerb(int t, Word word) {
    return tokens.is(t + 1, "'s")
        && t + 2 < tokens.size()
        && word.is(WordClass.BASE)
        && !word.isAny(WordClass.NOUN, WordClass.ADJECTIVE, WordClass.ADVERB)
        && tokens.kind(t + 2) == TokenKind.WORD
        && !word.form().equals("let");
  }

  /** "Lind, |a diplomat|, shrugged". */
  private boolean isApposed(int t) {
    return tokens.is(t, "a") || tokens.is(t, "an");
  }

  /** A verb follows: one thing, which an everyday noun would need an article for. */
  private boolean isSubject(int t) {
    return tokens.is(t + 1, WordClass.BE)
        || tokens.is(t + 1, WordClass.HAVE)
        || tokens.is(t + 1, WordClass.MODAL)
        || isFinite(t + 1, WordClass.VERB);
  }

  private boolean isFinite(int t, WordClass verb) {
    return tokens.is(t, verb) && tokens.word(t).isAny(WordClass.PAST, WordClass.THIRD_PERSON);
  }

  /** An ending of plurals and of nouns that need no article: "Refoulement is", "Malware can". */
  private static boolean isAbstract(String form) {
    return form.endsWith("s")
        || form.endsWith("ing")
        || form.endsWith("ism")
        || form.endsWith("ity")
        || form.endsWith("ment")
        || form.endsWith("ness")
        || form.endsWith("ship")
        || form.endsWith("tion")
        || form.endsWith("ware");
  }

  /** "Apple declined": no everyday thing speaks. */
  private boolean isSpeakingThing(int t, Word word) {
    boolean speaks =
        tokens.is(t + 1, WordClass.COMMUNICATION_VERB)
            && (tokens.is(t + 1, WordClass.PAST) || tokens.is(t + 1, "says"));
    boolean thing =
        word.is(WordClass.NOUN)
            && !word.isAny(WordClass.PERSON, WordClass.GROUP, WordClass.COMMUNICATION)
            && !word.isAny(WordClass.ACT, WordClass.TIME, WordClass.LOCATION)
            && !word.isAny(WordClass.PLURAL, WordClass.GERUND, WordClass.NUMBER);
    return speaks && thing;
  }

  /** "Minister of Ports". */
  private boolean isTitleOf(int t) {
    return shapes.isTitle(t)
        && (tokens.is(t + 1, "of") || tokens.is(t + 1, "for"))
        && shapes.isCapital(tokens.is(t + 2, "the") ? t + 3 : t + 2);
  }

  /** "Park |Min-Woo". */
  private boolean isHyphenated(int t) {
    return !Shapes.isCommon(tokens.word(t)) && tokens.word(t).isHyphenated();
  }

  /** "Team Estonia". */
  private boolean isTeam(int t, int next) {
    return tokens.is(t, "team") && Gazetteer.english().match(tokens, text, next, false) != null;
  }

  /** "Secret |Service", "Wells |Inc.": what follows is no name of its own. */
  private boolean isPartOfLonger(int next) {
    return shapes.isHeadNoun(next)
        || (Shapes.isCommon(tokens.word(next)) && !shapes.isGiven(next) && !shapes.isTitle(next));
  }
}
