package org.onrecord.analysis.commitment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;

/** Whether two speak for one side, so that what the one says about the other binds it. */
final class Sides {

  private Sides() {}

  /** Whether the subject of a clause is the subject of the verb that takes it, by another word. */
  static boolean isSame(Context context, Subject outer, Subject inner) {
    Actor one = context.cast.at(outer.head().head());
    Actor other = context.cast.at(inner.head().head());
    if (one != null && other != null) {
      return one.id().equals(other.id()) || isRelated(one, other);
    }
    return isThirdPersonPronoun(context, inner.head())
        || isFirstPerson(context, inner.head().head());
  }

  /** Whether whoever reports may bind the subject. */
  static boolean speaksFor(Context context, Reporter reporter, Subject subject) {
    NounPhrase head = subject.head();
    Actor bound = context.cast.at(head.head());
    Actor speaker = reporter.actor();
    boolean known = speaker != null || reporter.head() != null;
    if (Sexes.differ(context, head.head(), reporter.head(), speaker)) {
      return false; // "Ann Lind said he would"
    }
    if (known && isThirdPersonPronoun(context, head) && (bound == null || speaker == null)) {
      return reporter.head() == null
          || Reporters.agrees(context, head.head(), reporter.head(), speaker);
    }
    return binds(context, reporter, head);
  }

  /** The same of somebody in direct speech, where speakers call themselves "I". */
  static boolean speaksForAnother(Context context, Reporter reporter, Subject subject) {
    NounPhrase head = subject.head();
    Actor bound = context.cast.at(head.head());
    Actor speaker = reporter.actor();
    boolean own =
        bound != null
            && bound.type() != ActorType.PERSON
            && speaker != null
            && areOne(speaker, bound);
    boolean named = bound != null && !own && (speaker == null || !bound.id().equals(speaker.id()));
    return (named || !isThirdPersonPronoun(context, head)) && binds(context, reporter, head);
  }

  private static boolean binds(Context context, Reporter reporter, NounPhrase head) {
    Actor bound = context.cast.at(head.head());
    Actor speaker = reporter.actor();
    if (speaker != null && bound != null && areOne(speaker, bound)) {
      return true;
    }
    if (States.differ(context, reporter, bound)) {
      return false;
    }
    return isNamedIn(context, reporter, bound)
        || States.isOrganOf(context, reporter, bound)
        || isOffice(context, reporter, bound, head)
        || isOwn(context, reporter, head)
        || isRank(context, reporter, bound, head)
        || leads(context, reporter, bound, head);
  }

  /** "Roe said her group would": whom the speaker calls hers. */
  private static boolean isOwn(Context context, Reporter reporter, NounPhrase subject) {
    int first = subject.first();
    boolean possessive = context.is(first, Tag.POSSESSIVE) && !context.form(first).startsWith("'");
    Actor owner = possessive ? context.cast.at(first) : null;
    Actor speaker = reporter.actor();
    boolean body = possessive && Nominals.isBody(context, subject);
    return body && (owner == null || (speaker != null && owner.id().equals(speaker.id())));
  }

  /** "workers will strike, the union said": a body speaks for its people. */
  private static boolean isRank(
      Context context, Reporter reporter, @Nullable Actor bound, NounPhrase subject) {
    Actor speaker = reporter.actor();
    boolean body =
        speaker == null
            ? reporter.head() != null && Nominals.isBody(context, reporter.head())
            : speaker.type() == ActorType.ORGANIZATION;
    boolean group = bound == null || bound.type() == ActorType.GROUP;
    return body && group && context.words.isObject("rank", context.lemma(subject.head()));
  }

  /** "Chief executive Roe said the firm would": of a body that no other title of hers names. */
  private static boolean leads(
      Context context, Reporter reporter, @Nullable Actor bound, NounPhrase subject) {
    Actor speaker = reporter.actor();
    boolean body =
        bound == null
            ? Nominals.isBody(context, subject)
            : bound.type() == ActorType.ORGANIZATION || bound.type() == ActorType.GROUP;
    if (speaker == null || !body) {
      return false;
    }
    return speaker.roles().stream()
        .filter(role -> role.of().isEmpty())
        .anyMatch(role -> isLeading(context, role.title()));
  }

  private static boolean isLeading(Context context, String title) {
    return hasWord(context, title, "leader");
  }

  /** Whether who has the title now may say "we" for the body. */
  static boolean isVoice(Context context, String title) {
    return !hasWord(context, title, "past")
        && (isLeading(context, title) || hasWord(context, title, "voice"));
  }

  private static boolean hasWord(Context context, String title, String set) {
    for (String word : title.toLowerCase(Locale.ROOT).split("[ -]")) {
      if (context.words.isObject(set, word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean areOne(Actor speaker, Actor bound) {
    return speaker.id().equals(bound.id()) || isRelated(speaker, bound);
  }

  private static boolean isRelated(Actor one, Actor other) {
    return Cast.isBodyOf(one, other) || Cast.isBodyOf(other, one);
  }

  /**
   * "its foreign minister said", "a Lind aide said", "it said": the source itself names the side.
   */
  private static boolean isNamedIn(Context context, Reporter reporter, @Nullable Actor bound) {
    for (int t = reporter.first(); t < reporter.end() && !context.is(t, Tag.RELATIVE); t++) {
      Actor named = context.cast.at(t);
      boolean same =
          bound != null
              && named != null
              && named.id().equals(bound.id())
              && bound.type() != ActorType.PLACE; // "Roe of Ohio" is from there
      boolean unknown = named == null || bound == null;
      boolean own = context.is(t, Tag.POSSESSIVE) && !context.form(t).startsWith("'");
      boolean pronoun = reporter.end() == reporter.first() + 1 && context.is(t, Tag.PRONOUN);
      if (same || (unknown && (own || pronoun))) {
        return true;
      }
    }
    return false;
  }

  /** "the secretary of state said" of a country, "aides said", "a spokesman said" of anybody. */
  private static boolean isOffice(
      Context context, Reporter reporter, @Nullable Actor bound, NounPhrase subject) {
    if (reporter.head() == null) {
      return false;
    }
    int noun = reporter.head().head();
    for (int t = reporter.head().first(); t < noun; t++) {
      if (context.words.isObject("past", context.form(t))) {
        return false; // "a former aide"
      }
    }
    if (context.words.isObject("mouth", context.form(noun))) {
      return isAgent(context, subject);
    }
    boolean office = context.tokens.is(noun, WordClass.TITLE) && context.is(noun, Tag.NOUN);
    boolean body =
        bound == null ? Nominals.isBody(context, subject) : bound.type() != ActorType.PERSON;
    return office && body;
  }

  /** Whether the source is a body or somebody who can bind one: "the ministry said". */
  static boolean isInOffice(Context context, Reporter reporter) {
    Actor actor = reporter.actor();
    if (actor != null && actor.type() != ActorType.PERSON) {
      return true;
    }
    for (int t = reporter.first(); t < reporter.end(); t++) {
      boolean title = context.tokens.is(t, WordClass.TITLE) && !context.form(t).endsWith(".");
      if (title || context.words.isObject("mouth", context.form(t))) {
        return true;
      }
    }
    return reporter.head() != null && Nominals.isBody(context, reporter.head());
  }

  private static boolean isThirdPersonPronoun(Context context, NounPhrase phrase) {
    int head = phrase.head();
    return context.is(head, Tag.PRONOUN)
        && context.tokens.is(head, WordClass.SUBJECT_PRONOUN)
        && !context.is(head, "you")
        && !isFirstPerson(context, head);
  }

  static boolean isFirstPerson(Context context, int token) {
    return context.is(token, "i") || context.is(token, "we");
  }

  /** Whether the head of a phrase names somebody who can act. */
  static boolean isAgent(Context context, NounPhrase phrase) {
    return context.cast.at(phrase.head()) != null
        || context.cast.at(Nominals.inner(context, phrase).head()) != null
        || Nominals.isActor(context, phrase);
  }
}
