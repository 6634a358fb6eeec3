package org.onrecord.analysis.syntax;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;

/** The subject that a verb shares with another: "Roe smiled and said", "Roe left, saying". */
final class SharedSubjects {

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;
  private final SubjectBefore before;
  private final PhraseExtents extents;

  SharedSubjects(
      Tokens tokens,
      Syntax syntax,
      Bounds bounds,
      Phrases phrases,
      SubjectBefore before,
      PhraseExtents extents) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
    this.before = before;
    this.extents = extents;
  }

  /**
   * {@return the subject that the group shares with a verb before it, or of a participle, around
   * it}
   */
  Optional<Subject> of(VerbGroup group) {
    boolean participle = group.form() == VerbGroup.Form.GERUND;
    if (!participle && !isCoordinated(group)) {
      return Optional.empty();
    }
    int level = bounds.quoted(group.head());
    Optional<Subject> subject = ofVerbBefore(group, level);
    return subject.isEmpty() && participle
        ? ofNextVerb(group, level).or(() -> ofVerbAround(group, level))
        : subject;
  }

  /**
   * Behind a comma the subject of the nearest main clause: of "Roe said the city was poor, adding"
   * it is Roe; else that of the nearest verb.
   */
  private Optional<Subject> ofVerbBefore(VerbGroup group, int level) {
    int start = Math.max(bounds.sentenceStart(group.head()), group.first() - 2 * Asides.MAX_ASIDE);
    boolean main = isSetOff(group);
    Optional<Subject> nearest = Optional.empty();
    for (int t = group.first() - 1; t >= start; t--) {
      t = beforeBrackets(t, start);
      Optional<VerbGroup> other =
          bounds.quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        t = other.get().first();
        Optional<Subject> subject =
            ofFinite(other.get()).filter(found -> agree(other.get(), group));
        if (subject.isPresent()
            && (!main || (isMain(subject.get(), level) && isActor(subject.get())))) {
          return subject;
        }
        nearest = nearest.or(() -> subject);
      }
    }
    return nearest;
  }

  /**
   * "called them poor (although he liked some) |and promised": what brackets hold is passed over.
   */
  private int beforeBrackets(int token, int start) {
    if (!tokens.is(token, TokenKind.CLOSING_BRACKET)) {
      return token;
    }
    int t = token;
    while (t > start && !tokens.is(t, TokenKind.OPENING_BRACKET)) {
      t--;
    }
    return t;
  }

  /** "many believe relief is near |and have called for it": not who "is" but who "have". */
  private boolean agree(VerbGroup verb, VerbGroup second) {
    boolean finite = second.form() == VerbGroup.Form.FINITE;
    return !finite
        || !(isSingular(verb) && isPlural(second) || isPlural(verb) && isSingular(second));
  }

  private boolean isSingular(VerbGroup verb) {
    return tokens.is(verb.first(), WordClass.THIRD_PERSON);
  }

  private boolean isPlural(VerbGroup verb) {
    int first = verb.first();
    return (tokens.is(first, "have") || tokens.is(first, "are") || tokens.is(first, "were"));
  }

  /** Whether it can do or say something: not "the row", "it" or "there". */
  private boolean isActor(Subject subject) {
    int head = subject.head().head();
    return !syntax.is(head, Tag.NOUN)
        || tokens.is(head, WordClass.PERSON)
        || tokens.is(head, WordClass.GROUP)
        || tokens.is(head, WordClass.COMMUNICATION)
        || tokens.is(head, WordClass.PLURAL);
  }

  private Optional<Subject> ofFinite(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.FINITE
        ? before
            .of(verb)
            .or(() -> extents.behind(verb))
            .filter(subject -> subject.kind() != Subject.Kind.RELATIVE)
            .map(subject -> subject.as(Subject.Kind.SHARED))
        : Optional.empty();
  }

  /** ", saying", ", but denied": a comma parts the verb from the clause before. */
  private boolean isSetOff(VerbGroup group) {
    int t = group.first() - 1;
    while (phrases.isSkipped(t)
        || syntax.is(t, Tag.COORDINATOR)
        || tokens.is(t, "while")
        || tokens.is(t, "whilst")) {
      t--;
    }
    boolean mark = tokens.is(t, TokenKind.QUOTATION_MARK); // “…,” adding
    return tokens.is(mark ? t - 1 : t, TokenKind.COMMA)
        || tokens.is(t, TokenKind.SEMICOLON)
        || tokens.is(t, TokenKind.DASH);
  }

  /**
   * Whether the clause of the subject depends on no other: nothing that embeds it stands before.
   */
  private boolean isMain(Subject subject, int level) {
    int t = subject.first() - 1;
    while (t >= 0 && phrases.isSkipped(t)) {
      t--;
    }
    return t < bounds.sentenceStart(subject.first())
        || bounds.quoted(t) != level
        || syntax.is(t, Tag.PUNCTUATION)
        || syntax.is(t, Tag.COORDINATOR);
  }

  private boolean isCoordinated(VerbGroup group) {
    int t = group.first() - 1;
    while (t >= bounds.sentenceStart(group.head())
        && (phrases.isSkipped(t) || tokens.is(t, TokenKind.QUOTATION_MARK))) {
      t--;
    }
    return syntax.is(t, Tag.COORDINATOR) || tokens.is(t, TokenKind.COMMA);
  }

  /** "Saying rents were high, Roe left": the subject of the clause behind the comma. */
  private Optional<Subject> ofNextVerb(VerbGroup group, int level) {
    int end = Math.min(bounds.sentenceEnd(group.head()), group.end() + 2 * Asides.MAX_ASIDE);
    for (int t = group.end(); t < end; t++) {
      Optional<VerbGroup> other =
          bounds.quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        Optional<Subject> subject = ofFinite(other.get()).filter(this::isBehindComma);
        if (subject.isPresent()) {
          return subject;
        }
        t = other.get().end() - 1;
      }
    }
    return Optional.empty();
  }

  /** "Roe, citing high rents, left": the subject whose verb stands behind the participle. */
  private Optional<Subject> ofVerbAround(VerbGroup group, int level) {
    int comma = group.first() - 1;
    while (phrases.isSkipped(comma)) {
      comma--;
    }
    if (syntax.is(comma, Tag.SUBORDINATOR) || syntax.is(comma, Tag.PREPOSITION)) {
      comma--; // "Roe, |while| citing high rents, left"
    }
    if (!tokens.is(comma, TokenKind.COMMA)) {
      return Optional.empty();
    }
    int close = comma;
    int end = bounds.sentenceEnd(group.head());
    for (int t = group.end(); t < end; t++) {
      Optional<VerbGroup> verb = bounds.quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (verb.isPresent()) {
        Optional<Subject> around =
            ofFinite(verb.get())
                .filter(subject -> subject.first() < close)
                .filter(subject -> subject.head().end() <= close)
                .map(s -> new Subject(s.first(), close, s.heads(), Subject.Kind.SHARED));
        if (around.isPresent()) {
          return around;
        }
        t = verb.get().end() - 1;
      }
    }
    return Optional.empty();
  }

  private boolean isBehindComma(Subject subject) {
    int t = subject.first() - 1;
    return tokens.is(t, TokenKind.COMMA)
        || (tokens.is(t, TokenKind.QUOTATION_MARK) && tokens.is(t - 1, TokenKind.COMMA));
  }
}
