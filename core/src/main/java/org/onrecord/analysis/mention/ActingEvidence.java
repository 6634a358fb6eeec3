package org.onrecord.analysis.mention;

import static org.onrecord.analysis.mention.Kind.ORGANIZATION;
import static org.onrecord.analysis.mention.Kind.PERSON;

import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** What a name does tells of its kind: it speaks, plays, is called "it" next. */
final class ActingEvidence {

  /** What an "it" does that is nobody: "it will take years". */
  private static final WordSet IMPERSONAL =
      WordSet.of(
          "appear", "come", "cost", "happen", "hurt", "look", "make", "matter", "mean", "rain",
          "seem", "snow", "take", "turn", "work");

  /** So many tokens at most stand between a verb of saying and what is said: "on Monday that". */
  private static final int WHEN = 5;

  /** Events that stand for who holds them where they speak. */
  private static final WordSet HOSTS = WordSet.of("conference", "fair", "festival", "show");

  private static final WordSet PLAYING =
      WordSet.of("beat", "defeat", "draw", "edge", "hammer", "lose", "thrash", "win");

  private final Tokens tokens;
  private final TokenRanges sentences;
  private final Syntax syntax;

  ActingEvidence(Document document, Syntax syntax) {
    tokens = document.tokens();
    sentences = document.sentences();
    this.syntax = syntax;
  }

  Evidence of(Name name) {
    return speaking(name)
        .plus(turn(name))
        .plus(acting(name))
        .plus(goingOn(name))
        .plus(playing(name));
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

  /** "ROE: When will it open?": who speaks next in an interview; in other texts it says little. */
  private Evidence turn(Name name) {
    int first = name.first();
    boolean opens =
        sentences.holding(first - 1) != sentences.holding(first)
            && tokens.is(name.end(), TokenKind.COLON)
            && tokens.end(name.end() - 1) - tokens.start(first) > 2;
    return opens ? Evidence.of(PERSON, 2) : Evidence.NONE;
  }
}
