package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;

/**
 * Actors that only a noun phrase stands for: "the prime minister", "the two governments", "European
 * leaders". It must be definite, or a plural of people that are not everybody.
 */
final class Nominals {

  private Nominals() {}

  /** {@return the actor; null where the phrase is of no definite people or body} */
  static @Nullable Actor find(Context context, NounPhrase phrase) {
    NounPhrase named = inner(context, phrase);
    ActorType type = type(context, named.head());
    if (type == null || !isActor(context, phrase)) {
      return null;
    }
    int first = named.first();
    boolean article = context.is(first, Tag.DETERMINER) && first < named.head();
    boolean plural = context.tokens.is(named.head(), WordClass.PLURAL);
    ActorType kind = plural && type == ActorType.PERSON ? ActorType.GROUP : type;
    return context.cast.unnamed(named, article ? first + 1 : first, kind);
  }

  /** Whether the phrase can stand for an actor, without making one. */
  static boolean isActor(Context context, NounPhrase phrase) {
    NounPhrase named = inner(context, phrase);
    int head = named.head();
    boolean some = context.tokens.is(head, WordClass.PLURAL) && !isEverybody(context, head);
    return type(context, head) != null && (isDefinite(context, named) || some);
  }

  static boolean isBody(Context context, NounPhrase phrase) {
    return type(context, phrase.head()) == ActorType.ORGANIZATION;
  }

  /** Of "some of the members", "a group of rabbis" the second phrase. */
  static NounPhrase inner(Context context, NounPhrase phrase) {
    int of = phrase.end();
    boolean part =
        context.is(of, "of") && context.words.isObject("part", context.lemma(phrase.head()));
    NounPhrase inner = part ? context.phraseFrom(of + 1) : null;
    return inner == null ? phrase : inner;
  }

  private static @Nullable ActorType type(Context context, int head) {
    if (!context.is(head, Tag.NOUN) || context.tokens.is(head, WordClass.TIME)) {
      return null;
    }
    boolean body = isBodyNoun(context, head) || context.words.isObject("body", context.lemma(head));
    if (body) {
      return ActorType.ORGANIZATION;
    }
    boolean person =
        context.tokens.is(head, WordClass.PERSON) || context.tokens.is(head, WordClass.TITLE);
    return person ? ActorType.PERSON : null;
  }

  /** "company", "companies", but not "strategies", which are bodies only in names. */
  private static boolean isBodyNoun(Context context, int head) {
    return context.tokens.is(head, WordClass.ORGANIZATION_NOUN)
        && (!context.tokens.is(head, WordClass.PLURAL) || context.tokens.is(head, WordClass.GROUP));
  }

  static boolean isDefinite(Context context, NounPhrase phrase) {
    int first = phrase.first();
    if (context.is(first, "the") || context.is(first, "both") || context.is(first, "these")) {
      return true;
    }
    for (int t = first; t < phrase.head(); t++) {
      if (context.is(t, Tag.POSSESSIVE) || context.is(t, Tag.NAME)) {
        return true;
      }
    }
    NounPhrase before = context.phrase(first - 1);
    if (before != null && before.end() == first && isDefinite(context, before)) {
      return true; // "the Republican | presidential candidate"
    }
    boolean headline = context.isHeadline(first) && !context.is(first, Tag.DETERMINER);
    boolean alone = phrase.end() == first + 1;
    return headline || (alone && context.words.isObject("sole", context.lemma(phrase.head())));
  }

  private static boolean isEverybody(Context context, int head) {
    return context.words.isObject("everybody", context.lemma(head))
        || context.words.isObject("everybody", context.form(head));
  }
}
