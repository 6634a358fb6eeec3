package org.onrecord.analysis.commitment;

import java.util.List;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.timex.Timex;

/** The subject that the syntax finds, narrowed or widened to who acts. */
final class ActingSubjects {

  private ActingSubjects() {}

  /** {@return the subject without times and emphasis, and of a phrase the part that acts} */
  static Subject mended(Context context, Subject found, VerbGroup group) {
    Subject subject = withHead(context, withoutTimes(context, found), group);
    subject = last(context, overParenthesis(context, subject, group), group);
    return withoutEmphasis(context, subject);
  }

  /** "the candidates | themselves | agreed". */
  static Subject withoutEmphasis(Context context, Subject subject) {
    NounPhrase self = subject.head();
    NounPhrase named =
        context.tokens.is(self.head(), WordClass.REFLEXIVE)
            ? context.phrase(self.first() - 1)
            : null;
    return named != null && named.end() == self.first()
        ? new Subject(named.first(), subject.end(), List.of(named), subject.kind())
        : subject;
  }

  /** "The ministry today | is to": a time at the end is no part of who acts. */
  static Subject withoutTimes(Context context, Subject subject) {
    boolean timed = false;
    for (NounPhrase head : subject.heads()) {
      timed |= !withoutTime(context, head).equals(head);
    }
    if (!timed) {
      return subject;
    }
    List<NounPhrase> heads =
        subject.heads().stream().map(head -> withoutTime(context, head)).toList();
    int end = Math.min(subject.end(), heads.get(heads.size() - 1).end());
    return new Subject(subject.first(), end, heads, subject.kind());
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

  /** "A comic tone, she said, | would": the subject stands before who says so. */
  private static Subject overParenthesis(Context context, Subject subject, VerbGroup group) {
    boolean aside =
        group.form() == VerbGroup.Form.FINITE
            && subject.kind() != Subject.Kind.RELATIVE
            && context.tokens.is(subject.first() - 1, TokenKind.COMMA)
            && context.tokens.is(group.first() - 1, TokenKind.COMMA);
    VerbGroup says = aside ? context.group(group.first() - 2) : null;
    return says != null && says.form() == VerbGroup.Form.FINITE && says.first() >= subject.end()
        ? Doers.before(context, subject.first() - 1).orElse(subject)
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

  /** "that winning the vote | will", "the cost of hiring Roe | would": nobody is the subject. */
  private static boolean isObjectOfSubject(Context context, int before) {
    VerbGroup gerund = context.group(before);
    return gerund != null
        && gerund.form() == VerbGroup.Form.GERUND
        && (context.is(gerund.first() - 1, Tag.SUBORDINATOR)
            || (context.is(gerund.first() - 1, "of") && context.phrase(gerund.first() - 2) != null)
            || context.sentenceStart(before) == gerund.first());
  }

  private static Subject nobody(int gerund, Subject subject) {
    NounPhrase act = new NounPhrase(gerund, gerund + 1, gerund);
    return new Subject(gerund, subject.end(), List.of(act), Subject.Kind.PRECEDING);
  }

  /** Whether the phrase stands right before the preposition and is no verb's object. */
  private static boolean isFree(Context context, NounPhrase phrase, int preposition) {
    return phrase.end() == preposition
        && context.group(phrase.first() - 1) == null
        && context.timexFrom(phrase.first()) == null;
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
        context.is(before, Tag.PREPOSITION)
            ? !context.is(before, "of")
            : !Doers.names(context, subject);
    return own
        ? new Subject(last.first(), last.end(), List.of(last), Subject.Kind.PRECEDING)
        : subject;
  }
}
