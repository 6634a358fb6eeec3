package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Quote;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Span;

/** What sort of source reports a clause, and whether its subject is the source again. */
final class Reporters {

  private Reporters() {}

  /** Whether a text or a body reports, so that it tells facts rather than forecasts of its own. */
  static boolean isPaper(Context context, Reporter reporter) {
    NounPhrase head = reporter.head();
    Actor actor = reporter.actor();
    return actor == null && head != null && context.tokens.is(head.head(), WordClass.COMMUNICATION);
  }

  /** {@return the subject of a verb, or who reports its clause if that is the same} */
  static Subject own(Context context, int verb, Subject subject) {
    Quote quote = context.voices.at(verb);
    return quote == null || quote.kind() == QuoteKind.DIRECT
        ? subject
        : own(context, Reporter.of(context, quote), subject);
  }

  /**
   * Of "Roe said she would" the subject is Roe, of "the sites said they would" the sites, whoever
   * else the pronoun might mean, if it opens the reported clause and agrees.
   */
  static Subject own(Context context, Reporter reporter, Subject subject) {
    NounPhrase source = reporter.head();
    int pronoun = subject.head().head();
    if (source == null) {
      return subject;
    }
    boolean opens =
        reporter.verb() >= source.end()
            && subject.first() > reporter.verb()
            && (subject.first() - reporter.verb() <= 6 || opensContent(context, subject.first()));
    boolean third =
        context.is(pronoun, Tag.PRONOUN)
            && context.tokens.is(pronoun, WordClass.SUBJECT_PRONOUN)
            && !Sides.isFirstPerson(context, pronoun);
    if (!third) {
      return subject;
    }
    NounPhrase supposed = supposed(context, reporter.verb() + 1, subject.first());
    if (supposed != null) {
      return new Subject(subject.first(), subject.end(), List.of(supposed), Subject.Kind.SHARED);
    }
    if (!opens) {
      return subject;
    }
    List<NounPhrase> sources = sources(context, reporter, source);
    boolean agrees =
        sources.size() > 1
            ? context.is(pronoun, "they")
            : agrees(context, pronoun, source, reporter.actor());
    return agrees
        ? new Subject(subject.first(), subject.end(), sources, Subject.Kind.RELATIVE)
        : subject;
  }

  private static boolean opensContent(Context context, int token) {
    Span content = context.voices.fragment(token);
    int first = context.is(token - 1, "that") ? token - 1 : token;
    return content != null && context.tokens.from(content.start()) == first;
  }

  /** "said that if | Lind | wins, he would": the person of the condition before. */
  private static @Nullable NounPhrase supposed(Context context, int from, int pronoun) {
    boolean behind = from > 0 && context.tokens.is(pronoun - 1, TokenKind.COMMA);
    for (int t = from; behind && t < pronoun; t++) {
      NounPhrase phrase = context.is(t, "if") ? context.phraseFrom(t + 1) : null;
      Actor actor = phrase == null ? null : context.cast.at(phrase.head());
      if (actor != null && actor.type() == ActorType.PERSON) {
        return context.is(pronoun, "it") || context.is(pronoun, "they") ? null : phrase;
      }
    }
    return null;
  }

  /** "Leeds and Hull said they would": all who say it. */
  private static List<NounPhrase> sources(Context context, Reporter reporter, NounPhrase source) {
    VerbGroup verb = context.group(reporter.verb());
    Subject subject = verb == null ? null : context.clauses.before(verb).orElse(null);
    return subject != null && subject.head().equals(source)
        ? Heads.of(context, subject)
        : List.of(source);
  }

  /** Whether the pronoun can mean the source. */
  static boolean agrees(Context context, int pronoun, NounPhrase source, @Nullable Actor actor) {
    int head = source.head();
    if (Sexes.differ(context, pronoun, source, actor)) {
      return false;
    }
    if (context.is(head, Tag.PRONOUN)) {
      return context.is(head, context.form(pronoun)); // "it said it would"
    }
    boolean plural = context.is(head, Tag.NOUN) && context.tokens.is(head, WordClass.PLURAL);
    if (context.is(pronoun, "they")) {
      return plural;
    }
    boolean body =
        actor == null
            ? context.is(head, Tag.NOUN) && !context.tokens.is(head, WordClass.PERSON)
            : actor.type() != ActorType.PERSON;
    boolean open = actor == null && !body; // an unknown name may be anything
    return !plural && (context.is(pronoun, "it") == body || open);
  }
}
