package org.onrecord.analysis.syntax;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** The subject that stands before its verb, over adverbs, times, asides and appositions. */
final class SubjectBefore {

  private static final int MAX_ASIDES = 4;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;
  private final PhraseChains chains;
  private final Asides asides;

  SubjectBefore(
      Tokens tokens,
      Syntax syntax,
      Bounds bounds,
      Phrases phrases,
      PhraseChains chains,
      Asides asides) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
    this.chains = chains;
    this.asides = asides;
  }

  /** {@return the subject that stands before the verb group, in the same sentence} */
  Optional<Subject> of(VerbGroup group) {
    Optional<Subject> found = ofVerbAt(group.first());
    return found.isPresent() ? found : behindStrayComma(group);
  }

  /** "The Orsk Ferry Company, has said": no comma belongs there. */
  private Optional<Subject> behindStrayComma(VerbGroup group) {
    int comma = group.first() - 1;
    boolean alone = tokens.is(comma, TokenKind.COMMA) && tokens.is(group.first(), WordClass.HAVE);
    int start = bounds.sentenceStart(group.first());
    return alone
        ? phraseEndingAt(comma)
            .filter(subject -> subject.first() == start && !phrases.isTime(subject.head()))
        : Optional.empty();
  }

  /** {@return the noun phrase that would be the subject of a verb at {@code verb}} */
  Optional<Subject> ofVerbAt(int verb) {
    return new Walk(verb).subject();
  }

  /** {@return the whole noun phrase that ends right before {@code end}, in the same quotation} */
  Optional<Subject> phraseEndingAt(int end) {
    int level = bounds.quoted(end);
    return chains
        .phraseEndingAt(end, bounds.sentenceStart(end), end)
        .filter(subject -> bounds.quoted(subject.head().head()) == level);
  }

  /** One search, from a verb to the left. */
  private final class Walk {

    private final int level;
    private final int start;
    private int t;
    private int end = -1; // of the subject, if an aside closes it
    private int passed; // asides

    Walk(int verb) {
      level = bounds.quoted(verb);
      start = bounds.sentenceStart(verb);
      t = verb - 1;
    }

    Optional<Subject> subject() {
      passParticiple();
      boolean moves = true;
      while (moves && (isHere() || passQuotation())) {
        moves = step();
      }
      if (!isHere()) {
        return Optional.empty();
      }
      return syntax.is(t, Tag.RELATIVE) ? relative(t, start) : phrase();
    }

    private boolean isHere() {
      return t >= start && bounds.quoted(t) == level;
    }

    /** "those polled said": a participle alone between the noun and its verb. */
    private void passParticiple() {
      if (isHere()
          && syntax.is(t, Tag.PARTICIPLE)
          && opensVerbGroup(t)
          && phrases.phraseEndingAt(t).isPresent()) {
        end = t + 1;
        t--;
      }
    }

    /** "Roe, citing “new facts,” | said": goes before an aside that ends with a quotation. */
    private boolean passQuotation() {
      boolean may = t >= start && level < 0 && passed < MAX_ASIDES;
      int before = may ? asides.beforeQuotation(t, start) : -1;
      if (before < start) {
        return false;
      }
      end = end < 0 ? t + 1 : end;
      t = before;
      passed++;
      return true;
    }

    /** Goes on to the left if what stands here is not the subject's end. */
    private boolean step() {
      if (phrases.isSkipped(t)
          || (tokens.is(t, TokenKind.COMMA) && tokens.is(t - 1, TokenKind.CLOSING_BRACKET))) {
        t--;
      } else if (asides.isAsideEnd(t)) {
        passAside();
      } else if (isTime(t)) {
        passTime();
      } else {
        return false;
      }
      return true;
    }

    /**
     * "Roe on Monday", "a survey released Friday": the time and the participle that it goes with.
     */
    private void passTime() {
      int close = t + 1;
      t = beforeTime(t);
      if (syntax.is(t, Tag.PARTICIPLE) && syntax.nounPhrase(t - 1).isPresent()) {
        end = end < 0 ? close : end;
        t--;
      }
    }

    private void passAside() {
      int before = passed++ < MAX_ASIDES ? asides.beforeAside(t, start, level) : -1;
      if (before < start) {
        t = -1;
        return;
      }
      if (asides.isOfVerb(before + 2)) {
        end = before + 1;
      } else if (end < 0) {
        end = tokens.is(t, TokenKind.COMMA) ? t : t + 1;
      }
      t = before;
    }

    /** Of "in Orsk, Vesta" only "in Orsk": where behind a comma another name locates the place. */
    private int beforeRegion(int t) {
      if (passed == 0 || !syntax.is(t, Tag.NAME)) {
        return t;
      }
      int comma = syntax.nounPhrase(t).map(NounPhrase::first).orElse(0) - 1;
      boolean names =
          comma > start && tokens.is(comma, TokenKind.COMMA) && syntax.is(comma - 1, Tag.NAME);
      boolean place =
          names
              && !isPersonalName(comma + 1, t)
              && syntax
                  .nounPhrase(comma - 1)
                  .filter(city -> syntax.is(city.first() - 1, Tag.PREPOSITION))
                  .filter(city -> !syntax.is(city.first(), Tag.DETERMINER))
                  .filter(city -> !tokens.is(city.first() - 1, "of") && !phrases.isTime(city))
                  .isPresent();
      return place ? comma - 1 : t;
    }

    /** "Tom Roe": a region has no given name before another. */
    private boolean isPersonalName(int first, int last) {
      return first < last
          && (tokens.is(first, WordClass.GIVEN_NAME_FEMALE)
              || tokens.is(first, WordClass.GIVEN_NAME_MALE));
    }

    /** Behind "in" there is no subject; right before the verb "after" opens its clause. */
    private boolean isInPhrase(int preposition) {
      return syntax.is(preposition, Tag.PREPOSITION)
          && (passed > 0 || !tokens.is(preposition, WordClass.SUBORDINATOR));
    }

    private Optional<Subject> phrase() {
      int close = end < 0 ? t + 1 : end;
      Optional<Subject> found = chains.subjectEndingAt(beforeRegion(t) + 1, start, close);
      boolean over = passed > 0;
      if (found.isPresent() && isInPhrase(found.get().first() - 1)) {
        int before = asides.beforeAsideOpenedAt(t, start, level);
        if (before >= start) {
          int stop = asides.isOfVerb(before + 2) ? before + 1 : close;
          found = chains.subjectEndingAt(before + 1, start, stop);
          over = true;
        }
      }
      return over && found.isPresent()
          ? Optional.of(overAppositions(found.get(), start, level))
          : found;
    }
  }

  /** Of "Ann Roe, a doctor in Leeds, who …, said" the last noun phrase describes the one before. */
  private Subject overAppositions(Subject last, int start, int level) {
    Subject subject = last;
    for (int i = 0; i < MAX_ASIDES; i++) {
      int comma = subject.first() - 1;
      boolean named = syntax.is(subject.head().head(), Tag.NAME) && !isIndefinite(subject.head());
      boolean apposition =
          comma > start
              && tokens.is(comma, TokenKind.COMMA)
              && bounds.quoted(comma) == level
              && (named || isApposition(subject.head()));
      Optional<Subject> before =
          apposition ? chains.subjectEndingAt(comma, start, subject.end()) : Optional.empty();
      boolean described =
          before
              .filter(s -> named ? isOffice(s.head()) : syntax.is(s.head().head(), Tag.NAME))
              .filter(s -> !syntax.is(s.first() - 1, Tag.PREPOSITION))
              .isPresent();
      if (!described
          || phrases.isTime(before.get().head())
          || chains.isObject(before.get().head(), start)) {
        return subject;
      }
      subject = before.get();
    }
    return subject;
  }

  /** "the captain", "Roe's deputy": who the name behind it is. */
  private boolean isOffice(NounPhrase phrase) {
    boolean opened =
        tokens.is(phrase.first(), "the")
            || syntax.is(phrase.first(), Tag.POSSESSIVE)
            || hasOwner(phrase);
    return opened
        && syntax.is(phrase.head(), Tag.NOUN)
        && tokens.is(phrase.head(), WordClass.PERSON)
        && !tokens.is(phrase.head(), WordClass.PLURAL);
  }

  private boolean hasOwner(NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.head(); t++) {
      if (syntax.is(t, Tag.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Of "Ann Roe, a doctor who" the antecedent is Roe. */
  private Subject overApposition(Subject antecedent, int start) {
    int comma = antecedent.first() - 1;
    boolean apposition =
        tokens.is(comma, TokenKind.COMMA) && isApposition(antecedent.head()) && comma > start;
    return apposition
        ? chains
            .subjectEndingAt(comma, start, antecedent.end())
            .filter(name -> syntax.is(name.head().head(), Tag.NAME))
            .orElse(antecedent)
        : antecedent;
  }

  /** "a Liberal from Leeds" tells what somebody is, and not who. */
  private boolean isIndefinite(NounPhrase phrase) {
    return tokens.is(phrase.first(), "a") || tokens.is(phrase.first(), "an");
  }

  /** "a doctor", "the group’s head", "45": a common noun that can describe a name before it. */
  private boolean isApposition(NounPhrase phrase) {
    return syntax.is(phrase.first(), Tag.NUMBER)
        || isIndefinite(phrase)
        || tokens.is(phrase.first(), "the")
        || (syntax.is(phrase.head(), Tag.NOUN)
            && (tokens.is(phrase.head(), WordClass.PERSON)
                || tokens.is(phrase.head(), WordClass.GROUP)));
  }

  private boolean isTime(int t) {
    Optional<NounPhrase> phrase = phrases.phraseEndingAt(t + 1);
    return phrase.isPresent()
        && phrases.isTime(phrase.get())
        && phrase.get().first() > bounds.sentenceStart(t);
  }

  private boolean opensVerbGroup(int t) {
    Optional<VerbGroup> group = syntax.verbGroup(t);
    return group.isPresent() && group.get().first() == t;
  }

  private int beforeTime(int t) {
    Optional<NounPhrase> time = syntax.nounPhrase(t);
    int first = time.isPresent() ? time.get().first() : t;
    return syntax.is(first - 1, Tag.PREPOSITION) ? first - 2 : first - 1;
  }

  /** Of "an envoy to the office | who" the envoy: a thing is not "who". */
  private NounPhrase person(NounPhrase last, int start) {
    int preposition = last.first() - 1;
    boolean thing =
        syntax.is(last.head(), Tag.NOUN)
            && !tokens.is(last.head(), WordClass.PERSON)
            && !tokens.is(last.head(), WordClass.PLURAL);
    return thing && preposition > start && syntax.is(preposition, Tag.PREPOSITION)
        ? phrases
            .phraseEndingAt(preposition)
            .filter(before -> tokens.is(before.head(), WordClass.PERSON))
            .orElse(last)
        : last;
  }

  private Optional<Subject> relative(int t, int start) {
    int noun = t - 1;
    while (noun > start
        && (tokens.is(noun, TokenKind.COMMA)
            || tokens.is(noun, TokenKind.DASH)
            || syntax.is(noun, Tag.PREPOSITION))) {
      noun--;
    }
    if (noun < start) {
      return Optional.empty();
    }
    return syntax
        .nounPhrase(noun)
        .map(phrase -> tokens.is(t, "who") ? person(phrase, start) : phrase)
        .map(phrase -> overApposition(chains.chain(phrase, start, t), start))
        .map(found -> new Subject(t, t + 1, found.heads(), Subject.Kind.RELATIVE));
  }
}
