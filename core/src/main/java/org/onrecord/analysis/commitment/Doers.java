package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Subject found = found(context, group);
    boolean agrees = found != null && agrees(context, found, group);
    return Optional.ofNullable(agrees ? found : shared(context, group, group.first()));
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

  private static @Nullable Subject found(Context context, VerbGroup group) {
    Subject told = told(context, group);
    if (told != null) {
      return told;
    }
    Subject subject = subject(context, group);
    Subject source = source(context, group);
    boolean other = source != null && (subject == null || source.first() != subject.first());
    if (source != null && other && names(context, source)) {
      return source;
    }
    if (subject != null && names(context, subject)) {
      return subject;
    }
    Subject another = another(context, group, subject);
    return another == null ? subject : another;
  }

  private static @Nullable Subject told(Context context, VerbGroup group) {
    Subject relative = relative(context, group);
    return relative == null ? Participles.doer(context, group).orElse(null) : relative;
  }

  /** The subject by the syntax, mended; before one behind the verb the words outside a mark. */
  private static @Nullable Subject subject(Context context, VerbGroup group) {
    Subject found = context.clauses.subject(group).orElse(null);
    Subject mended = found == null ? null : ActingSubjects.mended(context, found, group);
    if (mended != null && mended.kind() != Subject.Kind.FOLLOWING) {
      return mended;
    }
    Subject outside = outside(context, group);
    return outside == null ? mended : outside;
  }

  /** "the mayor | “has no plans” to": the quotation starts with the verb. */
  private static @Nullable Subject outside(Context context, VerbGroup group) {
    int mark = group.first() - 1;
    NounPhrase phrase = context.is(mark, Tag.QUOTATION_MARK) ? context.phrase(mark - 1) : null;
    return phrase != null && phrase.end() == mark && group.form() == VerbGroup.Form.FINITE
        ? new Subject(phrase.first(), mark, List.of(phrase), Subject.Kind.PRECEDING)
        : null;
  }

  /** Somebody else who does it, where the subject found is nobody. */
  private static @Nullable Subject another(
      Context context, VerbGroup group, @Nullable Subject subject) {
    boolean thing =
        subject != null
            && context.tokens.is(group.first(), WordClass.MODAL)
            && subject.kind() != Subject.Kind.RELATIVE
            && subject.heads().size() == 1
            && isThing(context, subject.head());
    boolean joined =
        group.form() == VerbGroup.Form.GERUND
            || (!thing
                && (context.is(group.first() - 1, Tag.COORDINATOR)
                    || context.tokens.is(group.first() - 1, TokenKind.COMMA)));
    int from =
        joined && subject != null && subject.kind() == Subject.Kind.PRECEDING
            ? subject.first()
            : group.first();
    Subject other = joined ? shared(context, group, from) : nearest(context, group);
    return other != null && names(context, other) ? other : null;
  }

  /** The source of the words that the verb reports, which is found with more care. */
  private static @Nullable Subject source(Context context, VerbGroup group) {
    Quote quote = context.voices.ofCue(group.head());
    Span source = quote == null ? null : quote.source().orElse(null);
    NounPhrase phrase =
        source == null ? null : context.phraseFrom(context.tokens.from(source.start()));
    if (source == null || phrase == null) {
      return null;
    }
    Subject found =
        new Subject(phrase.first(), context.end(source), List.of(phrase), Subject.Kind.SHARED);
    return ActingSubjects.withoutEmphasis(context, found);
  }

  /** "the bank, | which | sold ships and guaranteed": both verbs are the relative clause's. */
  private static @Nullable Subject relative(Context context, VerbGroup group) {
    boolean joined =
        group.form() == VerbGroup.Form.FINITE
            && context.is(group.first() - 1, "and")
            && !context.tokens.is(group.first() - 2, TokenKind.COMMA);
    int start = joined ? context.sentenceStart(group.head()) : group.first();
    for (int t = group.first() - 2; t >= start && t > group.first() - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        Subject subject = context.clauses.before(verb).orElse(null);
        boolean relative =
            subject != null
                && subject.kind() == Subject.Kind.RELATIVE
                && !context.form(subject.first()).endsWith("ever");
        return relative ? subject : null;
      }
      if (context.is(t, Tag.PUNCTUATION)) {
        return null;
      }
    }
    return null;
  }

  /** The subject of the next verb to the left that somebody who can act belongs to. */
  private static @Nullable Subject shared(Context context, VerbGroup group, int from) {
    int level = context.clauses.quoted(group.head());
    int start = Math.max(context.sentenceStart(group.head()), group.first() - REACH);
    for (int t = from - 1; t >= start; t--) {
      VerbGroup verb = context.clauses.quoted(t) == level ? context.group(t) : null;
      if (verb == null) {
        continue;
      }
      t = verb.first();
      boolean finite = verb.form() == VerbGroup.Form.FINITE;
      Subject subject = finite ? context.clauses.before(verb).orElse(null) : null;
      boolean acts =
          subject != null
              && subject.kind() != Subject.Kind.RELATIVE
              && names(context, subject)
              && agrees(context, subject, group);
      if (subject != null && acts) {
        return subject.as(Subject.Kind.SHARED);
      }
    }
    return null;
  }

  /** "particularly after | the court | agreed": the phrase before the verb opens its clause. */
  private static @Nullable Subject nearest(Context context, VerbGroup group) {
    NounPhrase phrase = context.phrase(group.first() - 1);
    boolean opens =
        phrase != null
            && phrase.end() == group.first()
            && context.words.isBlocker("clause", context.form(phrase.first() - 1));
    return phrase != null && opens
        ? new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING)
        : null;
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
