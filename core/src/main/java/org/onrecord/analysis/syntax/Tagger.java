package org.onrecord.analysis.syntax;

import static org.onrecord.analysis.lexicon.WordClass.ADJECTIVE;
import static org.onrecord.analysis.lexicon.WordClass.ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.BASE;
import static org.onrecord.analysis.lexicon.WordClass.BE;
import static org.onrecord.analysis.lexicon.WordClass.COORDINATOR;
import static org.onrecord.analysis.lexicon.WordClass.DETERMINER;
import static org.onrecord.analysis.lexicon.WordClass.DO;
import static org.onrecord.analysis.lexicon.WordClass.HAVE;
import static org.onrecord.analysis.lexicon.WordClass.INDEFINITE;
import static org.onrecord.analysis.lexicon.WordClass.INTERROGATIVE;
import static org.onrecord.analysis.lexicon.WordClass.MID_ADVERB;
import static org.onrecord.analysis.lexicon.WordClass.MODAL;
import static org.onrecord.analysis.lexicon.WordClass.NEGATION;
import static org.onrecord.analysis.lexicon.WordClass.NOUN;
import static org.onrecord.analysis.lexicon.WordClass.NUMBER;
import static org.onrecord.analysis.lexicon.WordClass.OBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.POSSESSIVE;
import static org.onrecord.analysis.lexicon.WordClass.PREPOSITION;
import static org.onrecord.analysis.lexicon.WordClass.REFLEXIVE;
import static org.onrecord.analysis.lexicon.WordClass.SUBJECT_PRONOUN;
import static org.onrecord.analysis.lexicon.WordClass.SUBORDINATOR;
import static org.onrecord.analysis.lexicon.WordClass.TO;
import static org.onrecord.analysis.lexicon.WordClass.VERB;

import java.util.Arrays;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.TokenRanges;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.Word;
import org.onrecord.analysis.quotation.Quotation;
import org.onrecord.text.Layer;

/**
 * Decides for each token what it is in its place, from left to right: closed classes here, nouns,
 * verbs and adjectives in {@link OpenClasses}.
 */
final class Tagger {

  private final Tokens tokens;
  private final Tag[] tags;
  private final boolean[] marks; // tokens that are quotation marks, not apostrophes
  private final Capitals capitals;
  private final Neighbours neighbours;
  private final Quantifiers quantifiers;
  private final Infinitives infinitives;
  private final Auxiliaries auxiliaries;
  private final AmbiguousParticles particles;
  private final OpenClasses openClasses;
  private final Approximations approximations;

  Tagger(Document document, Layer<Quotation> quotations) {
    tokens = document.tokens();
    tags = new Tag[tokens.size()];
    marks = new boolean[tokens.size()];
    for (Quotation quotation : quotations) {
      markAt(quotation.span().start());
      markAt(quotation.span().end() - 1);
    }
    Arrays.fill(tags, Tag.PUNCTUATION);
    capitals = new Capitals(document);
    neighbours = new Neighbours(tokens, tags);
    quantifiers = new Quantifiers(tokens, neighbours);
    infinitives = new Infinitives(tokens, tags, neighbours);
    auxiliaries = new Auxiliaries(tokens, tags, neighbours, quantifiers);
    particles = new AmbiguousParticles(tokens, neighbours);
    openClasses = new OpenClasses(tokens, tags, neighbours, infinitives, quantifiers);
    approximations = new Approximations(tokens, neighbours);
    TokenRanges sentences = document.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      sentence(sentences.first(s), sentences.end(s), capitals.isTitleCase(s));
    }
  }

  Tag[] tags() {
    return tags;
  }

  private void markAt(int offset) {
    int token = tokens.at(offset);
    if (token < tokens.size() && tokens.kind(token) == TokenKind.QUOTATION_MARK) {
      marks[token] = true;
    }
  }

  private void sentence(int first, int end, boolean titleCase) {
    int number = first; // the last that words can make a rough one
    neighbours.enter(first, end);
    for (int t = first; t < end; t++) {
      boolean name =
          tokens.isCapitalized(t)
              && tokens.kind(t) == TokenKind.WORD
              && capitals.isName(t, !titleCase && capitals.isTelling(t, first));
      neighbours.setName(t, name);
      number = approximations.isNumber(t) ? t : number;
    }
    int rough = first; // behind the words that belong to a number to come
    for (int t = first; t < end; t++) {
      rough = t < rough || t >= number ? rough : approximations.end(t);
      tags[t] = t < rough ? Tag.ADVERB : tag(t);
      neighbours.passed(t);
    }
  }

  private Tag tag(int t) {
    return switch (tokens.kind(t)) {
      case WORD -> word(t);
      case NUMBER -> number(t);
      case ADDRESS -> Tag.NAME;
      case QUOTATION_MARK -> mark(t);
      case SYMBOL -> symbol(t);
      default -> Tag.PUNCTUATION;
    };
  }

  private Tag number(int t) {
    String form = tokens.form(t);
    boolean age = form.endsWith("-old");
    boolean ordinal = form.endsWith("th") || form.endsWith("st") || form.endsWith("nd");
    boolean compound =
        tokens.word(t).isHyphenated() && Character.isLetter(form.charAt(form.length() - 1));
    if (age) {
      return neighbours.isNominal(t + 1) ? Tag.ADJECTIVE : Tag.NOUN;
    }
    return ordinal || compound ? Tag.ADJECTIVE : Tag.NUMBER;
  }

  private Tag mark(int t) {
    if (marks[t]) {
      return Tag.QUOTATION_MARK;
    }
    boolean apostrophe =
        tokens.end(t) - tokens.start(t) == 1 && tokens.form(t).equals("'") && tokens.isGlued(t);
    boolean plural = apostrophe && t > 0 && tokens.form(t - 1).endsWith("s");
    return plural && neighbours.isNoun(t - 1) ? Tag.POSSESSIVE : Tag.QUOTATION_MARK;
  }

  private Tag symbol(int t) {
    return switch (tokens.form(t)) {
      case "$", "€", "£", "¥" -> Tag.NUMBER;
      case "%" -> Tag.NOUN;
      case "&" -> Tag.COORDINATOR;
      default -> Tag.PUNCTUATION;
    };
  }

  private Tag word(int t) {
    if (neighbours.isName(t)) {
      return Tag.NAME;
    }
    Word word = tokens.word(t);
    if (word.isAny(MODAL, BE, HAVE) || word.isAny(DO, NEGATION, TO)) {
      return verbal(t, word);
    }
    if (word.isAny(SUBJECT_PRONOUN, OBJECT_PRONOUN, REFLEXIVE)
        || word.isAny(POSSESSIVE, INDEFINITE)) {
      return pronominal(t, word);
    }
    if (word.isFunctionWord()) {
      return particle(t, word);
    }
    if (tokens.is(t, "pm") && neighbours.left() == Tag.NUMBER) {
      return Tag.ADVERB; // "8 pm"
    }
    if (word.is(NUMBER)) {
      boolean adverb = word.is(MID_ADVERB) && neighbours.isVerbForm(t + 1);
      return adverb ? Tag.ADVERB : Tag.NUMBER;
    }
    return openClasses.tag(t, word);
  }

  private Tag verbal(int t, Word word) {
    if (word.is(NEGATION)) {
      return Tag.NEGATION;
    }
    if (word.is(TO)) {
      return infinitives.isInfinitiveAhead(t) ? Tag.TO : Tag.PREPOSITION;
    }
    if (word.is(POSSESSIVE)) {
      return auxiliaries.contracted(t);
    }
    if (word.is(MODAL)) {
      boolean noun =
          neighbours.leftIs(Tag.DETERMINER, Tag.POSSESSIVE)
              && !word.is(HAVE)
              && !tokens.is(t + 1, BASE);
      if (neighbours.isName(t + 1) && neighbours.isStart() && neighbours.isClearVerb(t + 2)) {
        return Tag.NAME; // "Will Smith said"
      }
      return noun ? Tag.NOUN : Tag.AUXILIARY;
    }
    return auxiliaries.tag(t, word);
  }

  private Tag pronominal(int t, Word word) {
    if (word.is(POSSESSIVE)) {
      boolean object =
          word.is(OBJECT_PRONOUN)
              && (!neighbours.isNominal(t + 1) || tokens.is(t + 1, SUBJECT_PRONOUN));
      return tokens.is(t, "whose") ? Tag.RELATIVE : object ? Tag.PRONOUN : Tag.POSSESSIVE;
    }
    if (word.is(NUMBER)) {
      return neighbours.isNominal(t + 1) ? Tag.NUMBER : Tag.PRONOUN;
    }
    return Tag.PRONOUN;
  }

  private Tag particle(int t, Word word) {
    return switch (word.form()) {
      case "that" -> particles.that(t);
      case "who", "whom", "which" -> Tag.RELATIVE;
      case "what", "whatever", "when", "where" -> Tag.SUBORDINATOR;
      case "like" -> particles.like(t, word);
      case "each" -> isFloating(t) ? Tag.ADVERB : plainParticle(t, word);
      case "per" -> tokens.is(t + 1, "cent") ? Tag.ADJECTIVE : plainParticle(t, word);
      case "more", "most", "less", "least", "all", "much", "little", "enough", "both" ->
          neighbours.isAdjectiveOnly(t + 1) || neighbours.isAdverbOnly(t + 1) || isFloating(t)
              ? Tag.ADVERB
              : Tag.DETERMINER;
      case "since" ->
          neighbours.leftIs(Tag.AUXILIARY, Tag.AUXILIARY) ? Tag.ADVERB : plainParticle(t, word);
      case "once" ->
          !neighbours.isStart() && neighbours.isVerbForm(t + 1)
              ? Tag.ADVERB
              : plainParticle(t, word);
      case "yet", "so" ->
          neighbours.leftIs(Tag.PUNCTUATION, Tag.QUOTATION_MARK) ? Tag.COORDINATOR : Tag.ADVERB;
      default -> plainParticle(t, word);
    };
  }

  /** "they have all said", "were both told". */
  private boolean isFloating(int t) {
    return neighbours.left() == Tag.AUXILIARY && quantifiers.isFloating(t);
  }

  private Tag plainParticle(int t, Word word) {
    if (word.is(COORDINATOR)) {
      return Tag.COORDINATOR;
    }
    if (word.is(PREPOSITION)) {
      if (word.is(SUBORDINATOR)) {
        return neighbours.isSubject(t + 1) ? Tag.SUBORDINATOR : Tag.PREPOSITION;
      }
      boolean noun = neighbours.isNominal(t + 1) && !neighbours.isSurelySaying(t + 1);
      return word.is(ADVERB) && !noun ? Tag.ADVERB : Tag.PREPOSITION;
    }
    if (word.isAny(SUBORDINATOR, INTERROGATIVE)) {
      return Tag.SUBORDINATOR;
    }
    boolean other =
        word.isAny(NOUN, VERB, ADJECTIVE)
            && !neighbours.isNominal(t + 1)
            && !quantifiers.isPronominal(t); // "many said"
    return word.is(DETERMINER) && !other ? Tag.DETERMINER : openClasses.tag(t, word);
  }
}
