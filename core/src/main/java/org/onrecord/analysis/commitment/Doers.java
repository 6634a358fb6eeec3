package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** Who does what a verb says: its subject, chosen so that somebody who can act is found. */
final class Doers {

  private static final int REACH = 60;

  private Doers() {}

  /** {@return the subject of a verb group} */
  static Optional<Subject> of(Context context, VerbGroup group) {
    return found(context, group)
        .filter(subject -> agrees(context, subject, group))
        .or(() -> shared(context, group, group.first()));
  }

  /** "we is" is nobody's verb. */
  private static boolean agrees(Context context, Subject subject, VerbGroup group) {
    boolean one = context.tokens.is(group.first(), WordClass.THIRD_PERSON);
    int head = subject.head().head();
    return !one
        || !(context.is(head, "we")
            || context.is(head, "they")
            || context.is(head, "i")
            || context.is(head, "you"));
  }

  private static Optional<Subject> found(Context context, VerbGroup group) {
    Optional<Subject> told = relative(context, group).or(() -> Participles.doer(context, group));
    if (told.isPresent()) {
      return told;
    }
    Optional<Subject> subject =
        context
            .clauses
            .subject(group)
            .map(of -> ActingSubjects.mended(context, of, group))
            .filter(of -> of.kind() != Subject.Kind.FOLLOWING || outside(context, group).isEmpty())
            .or(() -> outside(context, group));
    Optional<Subject> source = source(context, group).filter(found -> names(context, found));
    if (source.isPresent() && source.get().first() != subject.map(Subject::first).orElse(-1)) {
      return source;
    }
    if (subject.filter(found -> names(context, found)).isPresent()) {
      return subject;
    }
    return another(context, group, subject).or(() -> subject);
  }

  /** "the mayor | “has no plans” to": the quotation starts with the verb. */
  private static Optional<Subject> outside(Context context, VerbGroup group) {
    int mark = group.first() - 1;
    NounPhrase phrase = context.is(mark, Tag.QUOTATION_MARK) ? context.phrase(mark - 1) : null;
    return phrase != null && phrase.end() == mark && group.form() == VerbGroup.Form.FINITE
        ? Optional.of(new Subject(phrase.first(), mark, List.of(phrase), Subject.Kind.PRECEDING))
        : Optional.empty();
  }

  /** Somebody else who does it, where the subject found is nobody. */
  private static Optional<Subject> another(
      Context context, VerbGroup group, Optional<Subject> subject) {
    boolean thing =
        context.tokens.is(group.first(), WordClass.MODAL)
            && subject
                .filter(found -> found.kind() != Subject.Kind.RELATIVE && found.heads().size() == 1)
                .filter(found -> isThing(context, found.head()))
                .isPresent();
    boolean joined =
        group.form() == VerbGroup.Form.GERUND
            || (!thing
                && (context.is(group.first() - 1, Tag.COORDINATOR)
                    || context.tokens.is(group.first() - 1, TokenKind.COMMA)));
    boolean aside = subject.filter(found -> found.kind() == Subject.Kind.PRECEDING).isPresent();
    int from = joined && aside ? subject.get().first() : group.first();
    Optional<Subject> other = joined ? shared(context, group, from) : nearest(context, group);
    return other.filter(found -> names(context, found));
  }

  /** The source of the words that the verb reports, which is found with more care. */
  private static Optional<Subject> source(Context context, VerbGroup group) {
    Quote quote = context.voices.ofCue(group.head());
    Span source = quote == null ? null : quote.source().orElse(null);
    if (source == null) {
      return Optional.empty();
    }
    NounPhrase phrase = context.phraseFrom(context.tokens.from(source.start()));
    int end = context.end(source);
    return phrase == null
        ? Optional.empty()
        : Optional.of(new Subject(phrase.first(), end, List.of(phrase), Subject.Kind.SHARED))
            .map(found -> ActingSubjects.withoutEmphasis(context, found));
  }

  /** "the bank, | which | sold ships and guaranteed": both verbs are the relative clause's. */
  private static Optional<Subject> relative(Context context, VerbGroup group) {
    boolean joined =
        group.form() == VerbGroup.Form.FINITE
            && context.is(group.first() - 1, "and")
            && !context.tokens.is(group.first() - 2, TokenKind.COMMA);
    int start = joined ? context.sentenceStart(group.head()) : group.first();
    for (int t = group.first() - 2; t >= start && t > group.first() - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        return context
            .clauses
            .before(verb)
            .filter(subject -> subject.kind() == Subject.Kind.RELATIVE)
            .filter(subject -> !context.form(subject.first()).endsWith("ever"));
      }
      if (context.is(t, Tag.PUNCTUATION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of the next verb to the left that somebody who can act belongs to. */
  private static Optional<Subject> shared(Context context, VerbGroup group, int from) {
    int level = context.clauses.quoted(group.head());
    int start = Math.max(context.sentenceStart(group.head()), group.first() - REACH);
    for (int t = from - 1; t >= start; t--) {
      VerbGroup verb = context.clauses.quoted(t) == level ? context.group(t) : null;
      if (verb == null) {
        continue;
      }
      t = verb.first();
      boolean finite = verb.form() == VerbGroup.Form.FINITE;
      Optional<Subject> subject = finite ? context.clauses.before(verb) : Optional.empty();
      boolean acts =
          subject
              .filter(found -> found.kind() != Subject.Kind.RELATIVE)
              .filter(found -> names(context, found) && agrees(context, found, group))
              .isPresent();
      if (acts) {
        return subject.map(
            found -> new Subject(found.first(), found.end(), found.heads(), Subject.Kind.SHARED));
      }
    }
    return Optional.empty();
  }

  /** "particularly after | the court | agreed": the phrase before the verb opens its clause. */
  private static Optional<Subject> nearest(Context context, VerbGroup group) {
    NounPhrase phrase = context.phrase(group.first() - 1);
    if (phrase == null || phrase.end() != group.first()) {
      return Optional.empty();
    }
    return context.words.isBlocker("clause", context.form(phrase.first() - 1))
        ? Optional.of(
            new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING))
        : Optional.empty();
  }

  /** {@return the noun phrase that would be the subject of a verb at the token} */
  static Optional<Subject> before(Context context, int token) {
    return context
        .clauses
        .beforeToken(token)
        .map(found -> ActingSubjects.withoutTimes(context, found));
  }

  /** "those emails are open but | would take": an object or event is nobody, and means nobody. */
  private static boolean isThing(Context context, NounPhrase phrase) {
    int head = phrase.head();
    if (context.is(head, Tag.GERUND)) {
      return true;
    }
    return context.is(head, Tag.NOUN)
        && (!context.tokens.is(head, WordClass.PERSON)
            || context.words.isObject("everybody", context.lemma(head)))
        && !context.tokens.is(head, WordClass.TIME);
  }

  static boolean names(Context context, Subject subject) {
    int head = subject.head().head();
    return Sides.isAgent(context, subject.head())
        || context.is(head, Tag.PRONOUN)
        || context.is(head, Tag.POSSESSIVE);
  }
}
