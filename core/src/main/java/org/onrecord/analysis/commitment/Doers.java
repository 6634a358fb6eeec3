package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** Who does what a verb says: its subject, chosen so that somebody who can act is found. */
final class Doers {

  private static final int REACH = 60;

  private Doers() {}

  /** {@return the subject of a verb group} */
  static Optional<Subject> of(Context context, VerbGroup group) {
    Optional<Subject> subject =
        context
            .clauses
            .subject(group)
            .map(found -> withoutTimes(context, found))
            .map(found -> withHead(context, found, group))
            .map(found -> overParenthesis(context, found, group))
            .map(found -> last(context, found, group))
            .map(found -> withoutEmphasis(context, found));
    Optional<Subject> relative = relative(context, group);
    if (relative.isPresent()) {
      return relative;
    }
    Optional<Subject> ahead = ahead(context, group);
    if (ahead.isPresent()) {
      return ahead;
    }
    Optional<Subject> blamed = blamed(context, group);
    if (blamed.isPresent()) {
      return blamed;
    }
    Optional<Subject> source = source(context, group).filter(found -> names(context, found));
    if (source.isPresent() && source.get().first() != subject.map(Subject::first).orElse(-1)) {
      return source;
    }
    if (subject.filter(found -> names(context, found)).isPresent()) {
      return subject;
    }
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
    return other.filter(found -> names(context, found)).or(() -> subject);
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
            .map(found -> withoutEmphasis(context, found));
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
            .filter(subject -> subject.kind() == Subject.Kind.RELATIVE);
      }
      if (context.is(t, Tag.PUNCTUATION)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * "The plan failed: by refusing to pay, | Roe | lost": the clause behind opens with a participle.
   */
  private static Optional<Subject> ahead(Context context, VerbGroup group) {
    int before = group.first() - 1;
    boolean opens =
        group.form() == VerbGroup.Form.GERUND
            && context.is(before, Tag.PREPOSITION)
            && (context.sentenceStart(before) == before
                || context.tokens.is(before - 1, TokenKind.COLON));
    int end = opens ? context.sentenceEnd(before) : 0;
    for (int t = group.end(); t < end; t++) {
      NounPhrase phrase = context.tokens.is(t, TokenKind.COMMA) ? context.phraseFrom(t + 1) : null;
      if (phrase != null) {
        return context.clauses.beforeToken(verbBehind(context, phrase.end(), end));
      }
    }
    return Optional.empty();
  }

  private static int verbBehind(Context context, int from, int end) {
    int t = from;
    while (t < end - 1 && (context.group(t) == null || !isFinite(context, t))) {
      t++;
    }
    return t;
  }

  private static boolean isFinite(Context context, int token) {
    VerbGroup group = context.group(token);
    return group != null && group.form() == VerbGroup.Form.FINITE && group.first() == token;
  }

  /** "criticized | the ministry | for refusing". */
  private static Optional<Subject> blamed(Context context, VerbGroup group) {
    boolean behind =
        group.form() == VerbGroup.Form.GERUND
            && (context.is(group.first() - 1, "for") || context.is(group.first() - 1, "of"));
    NounPhrase phrase = behind ? context.phrase(group.first() - 2) : null;
    return phrase != null && phrase.end() == group.first() - 1 && Sides.isAgent(context, phrase)
        ? Optional.of(
            new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING))
        : Optional.empty();
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
              .filter(found -> names(context, found))
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
    return context.clauses.beforeToken(token).map(found -> withoutTimes(context, found));
  }

  /** "A comic tone, she said, | would": the subject stands before who says so. */
  private static Subject overParenthesis(Context context, Subject subject, VerbGroup group) {
    boolean aside =
        group.form() == VerbGroup.Form.FINITE
            && subject.kind() != Subject.Kind.RELATIVE
            && context.tokens.is(subject.first() - 1, TokenKind.COMMA)
            && context.tokens.is(group.first() - 1, TokenKind.COMMA);
    VerbGroup says = aside ? context.group(group.first() - 2) : null;
    return says != null && says.form() == VerbGroup.Form.FINITE && says.first() >= subject.end()
        ? before(context, subject.first() - 1).orElse(subject)
        : subject;
  }

  /**
   * "The law in Norway | will": the noun before the preposition is who acts, if anybody; but "stand
   * with farmers in this country and we | will".
   */
  private static Subject withHead(Context context, Subject subject, VerbGroup group) {
    int before = subject.first() - 1;
    if (isObjectOfSubject(context, before)) {
      return nobody(before, subject);
    }
    boolean inside =
        subject.kind() == Subject.Kind.PRECEDING
            && group.form() == VerbGroup.Form.FINITE
            && context.is(before, Tag.PREPOSITION)
            && !context.words.isBlocker("clause", context.form(before));
    NounPhrase last = subject.heads().get(subject.heads().size() - 1);
    if (inside && context.tokens.is(last.head(), WordClass.SUBJECT_PRONOUN)) {
      return new Subject(last.first(), last.end(), List.of(last), Subject.Kind.PRECEDING);
    }
    NounPhrase head = inside ? context.phrase(before - 1) : null;
    return head != null && isFree(context, head, before)
        ? new Subject(head.first(), subject.end(), List.of(head), Subject.Kind.PRECEDING)
        : subject;
  }

  /** "that winning the vote | will": what is done, and not to whom, is the subject. */
  private static boolean isObjectOfSubject(Context context, int before) {
    VerbGroup gerund = context.group(before);
    return gerund != null
        && gerund.form() == VerbGroup.Form.GERUND
        && (context.is(gerund.first() - 1, Tag.SUBORDINATOR)
            || context.sentenceStart(before) == gerund.first());
  }

  private static Subject nobody(int gerund, Subject subject) {
    NounPhrase act = new NounPhrase(gerund, gerund + 1, gerund);
    return new Subject(gerund, subject.end(), List.of(act), Subject.Kind.PRECEDING);
  }

  /**
   * "a helper for | Liberals | aiming to", "a speech that had | Roe | vowing to": who stands right
   * before the participle.
   */
  private static Subject last(Context context, Subject subject, VerbGroup group) {
    boolean behind =
        group.form() == VerbGroup.Form.GERUND
            && subject.kind() == Subject.Kind.PRECEDING
            && subject.end() == group.first();
    NounPhrase last = behind ? context.phrase(group.first() - 1) : null;
    if (last == null || last.first() <= subject.first() || !Sides.isAgent(context, last)) {
      return subject;
    }
    int before = last.first() - 1;
    boolean own =
        context.is(before, Tag.PREPOSITION) ? !context.is(before, "of") : !names(context, subject);
    return own
        ? new Subject(last.first(), last.end(), List.of(last), Subject.Kind.PRECEDING)
        : subject;
  }

  /** "the candidates | themselves | agreed". */
  private static Subject withoutEmphasis(Context context, Subject subject) {
    NounPhrase self = subject.head();
    NounPhrase named =
        context.tokens.is(self.head(), WordClass.REFLEXIVE)
            ? context.phrase(self.first() - 1)
            : null;
    return named != null && named.end() == self.first()
        ? new Subject(named.first(), subject.end(), List.of(named), subject.kind())
        : subject;
  }

  /** Whether the phrase stands right before the preposition and is no verb's object. */
  private static boolean isFree(Context context, NounPhrase phrase, int preposition) {
    return phrase.end() == preposition
        && context.group(phrase.first() - 1) == null
        && context.timexFrom(phrase.first()) == null;
  }

  /** "those emails are open but | would take": an object or event is nobody, and means nobody. */
  private static boolean isThing(Context context, NounPhrase phrase) {
    int head = phrase.head();
    return context.is(head, Tag.NOUN)
        && (!context.tokens.is(head, WordClass.PERSON)
            || context.words.isObject("everybody", context.lemma(head)))
        && !context.tokens.is(head, WordClass.TIME);
  }

  private static boolean names(Context context, Subject subject) {
    int head = subject.head().head();
    return Sides.isAgent(context, subject.head())
        || context.is(head, Tag.PRONOUN)
        || context.is(head, Tag.POSSESSIVE);
  }

  /** "The ministry today | is to": a time at the end is no part of who acts. */
  private static Subject withoutTimes(Context context, Subject subject) {
    List<NounPhrase> heads =
        subject.heads().stream().map(head -> withoutTime(context, head)).toList();
    int last = heads.get(heads.size() - 1).end();
    boolean cut = !heads.equals(subject.heads()) && last < subject.end();
    return new Subject(subject.first(), cut ? last : subject.end(), heads, subject.kind());
  }

  private static NounPhrase withoutTime(Context context, NounPhrase phrase) {
    for (int t = phrase.first() + 1; t < phrase.end(); t++) {
      Timex timex = context.timexFrom(t);
      boolean ends = timex != null && context.end(timex.span()) == phrase.end();
      if (ends) {
        return new NounPhrase(phrase.first(), t, t - 1);
      }
    }
    return phrase;
  }
}
