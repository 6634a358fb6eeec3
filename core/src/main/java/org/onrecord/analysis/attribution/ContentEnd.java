package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Where the content behind a reporting verb ends: with the sentence, unless a clause that a comma
 * sets off, or a second verb of the subject, does not belong to it.
 */
final class ContentEnd {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Cue cue;
  private final Complement complement;
  private final boolean fronted; // the reporting verb stands in a clause before the main clause
  private final int end;
  private final Summaries summaries;
  private final Occasions occasions;
  private final Labels labels;

  ContentEnd(Context context, Cue cue, Complement complement, boolean fronted, int end) {
    this.context = context;
    this.cue = cue;
    tokens = context.tokens();
    syntax = context.syntax();
    this.complement = complement;
    this.fronted = fronted;
    this.end = end;
    summaries = context.summaries();
    occasions = context.occasions();
    labels = context.labels();
  }

  int find() {
    for (int t = complement.first() + 1; t < end - 1; t++) {
      if (context.isQuoted(t)) {
        int behind = Math.min(end, context.quotationEnd(t));
        boolean object = complement.frame() == Frame.OBJECT && labels.isTime(behind);
        if (isSetOff(behind) || object || (isLabel() && labels.endsBehind(behind))) {
          return behind;
        }
        t = Math.max(t, behind - 1);
      } else if (isCut(t)) {
        return tokens.is(t - 1, TokenKind.DASH) ? t - 1 : t;
      }
    }
    return Edges.end(context, complement.first(), end);
  }

  /** “…,” raising doubts; “…,” and left: the comma stands inside the marks. */
  private boolean isSetOff(int behind) {
    if (behind >= end) {
      return false;
    }
    boolean whole = complement.frame() == Frame.QUOTE && context.isQuoted(complement.first());
    boolean comma = tokens.is(behind - 2, TokenKind.COMMA);
    boolean clause =
        syntax.is(behind, Tag.SUBORDINATOR)
            && (comma || !tokens.is(behind, "that") && !isQuotationAhead(behind));
    if (whole && clause) {
      return true;
    }
    if (comma && isMainAhead(behind)) {
      return true;
    }
    boolean closed = comma || tokens.is(behind - 2, "?") || tokens.is(behind - 2, "!");
    return (comma && (syntax.is(behind, Tag.GERUND) || isRelative(behind)))
        || ((closed || whole) && isSecondVerb(behind));
  }

  private boolean isCut(int t) {
    if (tokens.is(t, TokenKind.COLON)) {
      return t + 1 < end
          && ((complement.frame() == Frame.CLAUSE && isSentence(t + 1))
              || (complement.frame() == Frame.OBJECT && context.isQuoted(t + 1)));
    }
    if (tokens.is(t, TokenKind.COMMA)) {
      return isCutAtComma(t);
    }
    if (tokens.is(t, TokenKind.SEMICOLON)) {
      return isPhrase();
    }
    if (tokens.is(t, TokenKind.CLOSING_BRACKET)) {
      return !isOpened(t);
    }
    if (isMainVerb(t)) {
      return true;
    }
    if (complement.frame() == Frame.OBJECT && (occasions.isAt(t) || isBySaying(t))) {
      return true;
    }
    boolean parallel =
        cue.isParticiple() && syntax.is(t, Tag.COORDINATOR) && syntax.is(t + 1, Tag.GERUND);
    return parallel ? isComplete(t) : isPhrase() && (isSecondVerb(t) || isPronounClause(t));
  }

  /** "said it was late: |Nobody came", "said it was late: |“Nobody came,” he wrote". */
  private boolean isSentence(int t) {
    int behind = context.isQuoted(t) ? context.quotationEnd(t) : t;
    return behind == t
        ? tokens.isCapitalized(t)
        : behind < end && tokens.is(behind - 2, TokenKind.COMMA);
  }

  /** "responded to him |by saying": another cue. */
  private boolean isBySaying(int t) {
    return tokens.is(t, "by")
        && syntax.is(t + 1, Tag.GERUND)
        && CueWords.verb(tokens, t + 1) != null;
  }

  /**
   * "a letter calling for calm |was sent", "those who back the plan |left": the verb of the noun
   * that the reporting clause describes.
   */
  private boolean isMainVerb(int t) {
    boolean describes =
        cue.subject().kind() == Subject.Kind.RELATIVE
            || (cue.isParticiple()
                && cue.subject().kind() == Subject.Kind.PRECEDING
                && cue.subject().end() == cue.group().first());
    boolean certain =
        syntax.is(t, Tag.AUXILIARY) || tokens.is(t, WordClass.BE) || tokens.is(t, WordClass.HAVE);
    if (!describes || !isPhrase() || !certain || !syntax.isFinite(t) || isContact(t)) {
      return false;
    }
    for (int i = complement.first(); i < t; i++) {
      boolean clause =
          syntax.is(i, Tag.RELATIVE)
              || syntax.is(i, Tag.SUBORDINATOR)
              || syntax.is(i, Tag.PRONOUN)
              || syntax.is(i, Tag.PUNCTUATION)
              || context.isQuoted(i)
              || syntax.isFinite(i);
      if (clause) {
        return false;
      }
    }
    return true;
  }

  /** "the deal |Roe had made": a relative clause without a pronoun. */
  private boolean isContact(int verb) {
    return syntax
        .nounPhrase(verb - 1)
        .filter(
            subject ->
                syntax.nounPhrase(subject.first() - 1).isPresent()
                    || (syntax.is(subject.head(), Tag.NAME)
                        && syntax.is(subject.head() - 1, Tag.NOUN)))
        .isPresent();
  }

  private boolean isCutAtComma(int comma) {
    if (isMainAhead(comma + 1)) {
      return true;
    }
    if (isInAddressee(comma)) {
      return false;
    }
    if (isRelative(comma + 1)) {
      return isComplete(comma) && !isBrokenByMark(comma + 1);
    }
    if (syntax.is(comma + 1, Tag.GERUND)) {
      return isPhrase() && !tokens.is(comma + 1, "including");
    }
    if (tokens.is(comma + 1, "compared") || isNextShare(comma + 1)) {
      return isComplete(comma);
    }
    return (isSecondVerb(comma + 1) && isComplete(comma))
        || (isPhrase() && isNextClause(comma + 1))
        || (isPhrase() && isNextVerb(comma + 1))
        || isAbsolute(comma + 1)
        || isContrast(comma + 1)
        || summaries.isAt(comma + 1);
  }

  /** "asked Roe|, who leads the board, to wait": the infinitive is still to come. */
  private boolean isInAddressee(int comma) {
    boolean addressed =
        complement.frame() == Frame.INFINITIVE && syntax.nounPhrase(complement.first()).isPresent();
    for (int t = complement.first(); addressed && t < comma; t++) {
      addressed = !syntax.is(t, Tag.TO);
    }
    return addressed;
  }

  /**
   * "criticized the plan|, and it failed", "…|, while Lind left": a clause cannot go on with a
   * phrase.
   */
  private boolean isNextClause(int t) {
    boolean link =
        switch (tokens.form(t)) {
          case "while", "whilst", "although", "though", "whereas", "as", "since" -> true;
          default -> syntax.is(t, Tag.COORDINATOR);
        };
    return link
        && syntax.nounPhraseFrom(t + 1).filter(phrase -> syntax.isFinite(phrase.end())).isPresent();
  }

  /** "refused to pay |but she left". */
  private boolean isPronounClause(int t) {
    return syntax.is(t, Tag.COORDINATOR)
        && tokens.is(t + 1, WordClass.SUBJECT_PRONOUN)
        && isNextClause(t);
  }

  /** "praised the mayor|, mocked her rival and left", "hints at a deal|, then takes it back". */
  private boolean isNextVerb(int t) {
    if (tokens.is(t, "then")) {
      return syntax.isFinite(t + 1) && isSameTense(t + 1);
    }
    if (!syntax.isFinite(t) || !isSameTense(t) || syntax.is(t, Tag.AUXILIARY)) {
      return false;
    }
    for (int i = t + 1; i < end; i++) {
      if (syntax.is(i, Tag.COORDINATOR) && isSecondVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** ", with Lind saying": tells what goes with it; in a clause, who else says something. */
  private boolean isAbsolute(int t) {
    return tokens.is(t, "with")
        && syntax
            .nounPhraseFrom(t + 1)
            .filter(phrase -> syntax.is(phrase.end(), Tag.GERUND))
            .filter(phrase -> isPhrase() || CueWords.verb(tokens, phrase.end()) != null)
            .filter(phrase -> !syntax.is(phrase.first(), Tag.NUMBER))
            .isPresent();
  }

  /** "42 percent say they are liberal, 32 percent call themselves conservative". */
  private boolean isNextShare(int t) {
    return syntax.is(t, Tag.NUMBER)
        && syntax.is(cue.subject().first(), Tag.NUMBER)
        && isMainClause(t);
  }

  /** Where the reporting clause is but a part of the sentence: whether its main clause follows. */
  private boolean isMainAhead(int t) {
    boolean relative =
        cue.subject().kind() == Subject.Kind.RELATIVE || syntax.is(cue.first() - 1, Tag.RELATIVE);
    boolean aside = fronted && cue.isParticiple() && cue.subject().first() < cue.group().first();
    return (fronted && isMainClause(t))
        || ((relative || aside) && syntax.isFinite(t) && isComplete(t));
  }

  /** Whether the bracket was opened in the content. */
  private boolean isOpened(int closing) {
    for (int t = closing - 1; t >= complement.first(); t--) {
      if (tokens.is(t, TokenKind.OPENING_BRACKET)) {
        return true;
      }
    }
    return false;
  }

  private boolean isLabel() {
    return complement.frame() == Frame.LABEL
        || (complement.frame() == Frame.QUOTE && cue.entry().takes(Frame.LABEL));
  }

  private boolean isPhrase() {
    return complement.frame() == Frame.OBJECT
        || complement.frame() == Frame.LABEL
        || complement.frame() == Frame.INFINITIVE;
  }

  /** "…, but it failed": the writer's own sentence. */
  private boolean isContrast(int t) {
    return tokens.is(t, "but")
        && !tokens.is(complement.first(), "that")
        && isMainClause(t + 1)
        && !isQuotationAhead(t);
  }

  private boolean isQuotationAhead(int from) {
    for (int t = from; t < end; t++) {
      if (context.isQuoted(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int t) {
    return (syntax.is(t, Tag.RELATIVE) && !tokens.is(t, "that"))
        || (tokens.is(t, "where") && syntax.is(t, Tag.SUBORDINATOR));
  }

  /** ", which is bad because, “…”": the words behind the marks need those before. */
  private boolean isBrokenByMark(int from) {
    for (int t = from; t + 2 < end; t++) {
      if (context.isQuoted(t)) {
        return false;
      }
      if (syntax.is(t, Tag.SUBORDINATOR)) {
        return context.isComma(t + 1) && context.isQuoted(t + 2);
      }
    }
    return false;
  }

  private boolean isComplete(int comma) {
    return isPhrase() || context.hasFiniteVerb(complement.first(), comma);
  }

  /** Whether a noun phrase and its finite verb follow: the main clause behind a fronted one. */
  private boolean isMainClause(int start) {
    int first = syntax.is(start, Tag.ADVERB) && !tokens.is(start, "there") ? start + 1 : start;
    if (tokens.is(first, "there")) {
      return syntax.verbGroup(first + 1).isPresent();
    }
    if (!syntax.opensNounPhrase(first)) {
      return false;
    }
    for (int t = first; t < end && t < first + 25; t++) {
      if (tokens.is(t, TokenKind.SEMICOLON) || syntax.is(t, Tag.COORDINATOR) && t == first) {
        return false;
      }
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent() && group.get().form() == VerbGroup.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** "and left": a verb that goes on with the subject of the reporting verb. */
  private boolean isSecondVerb(int t) {
    if (!syntax.is(t, Tag.COORDINATOR)) {
      return false;
    }
    int next = t + 1;
    while (next < end && syntax.is(next, Tag.ADVERB)) {
      next++;
    }
    return syntax.isFinite(next) && isSameTense(next) && !isSecondInfinitive(next);
  }

  /** "to slow down and spend more time". */
  private boolean isSecondInfinitive(int verb) {
    return complement.frame() == Frame.INFINITIVE
        && tokens.is(verb, WordClass.BASE)
        && !tokens.is(verb, WordClass.PAST)
        && !syntax.is(verb, Tag.AUXILIARY);
  }

  /** Whether the verb can go on with the reporting verb: "said … and left", not "to say and do". */
  private boolean isSameTense(int verb) {
    if (cue.isParticiple()) {
      return tokens.is(verb - 2, TokenKind.COMMA);
    }
    int reporting = cue.group().first();
    return tokens.is(reporting, WordClass.PAST) == tokens.is(verb, WordClass.PAST)
        || syntax.is(verb, Tag.AUXILIARY)
        || syntax.is(reporting, Tag.AUXILIARY);
  }
}
