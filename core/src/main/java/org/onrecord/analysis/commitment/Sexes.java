package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;

/** Whether "he" or "she" cannot be somebody, by title and given name. */
final class Sexes {

  private Sexes() {}

  /** Whether the token is "he" or "she" and whoever the phrase names is of the other sex. */
  static boolean differ(
      Context context, int pronoun, @Nullable NounPhrase phrase, @Nullable Actor actor) {
    boolean he = context.is(pronoun, "he");
    if (!he && !context.is(pronoun, "she")) {
      return false;
    }
    WordClass other = he ? WordClass.FEMALE : WordClass.MALE;
    WordClass name = he ? WordClass.GIVEN_NAME_FEMALE : WordClass.GIVEN_NAME_MALE;
    WordClass own = he ? WordClass.GIVEN_NAME_MALE : WordClass.GIVEN_NAME_FEMALE;
    if (phrase != null && has(context, phrase.first(), phrase.end(), other)) {
      return true;
    }
    return actor != null && actor.type() == ActorType.PERSON && isNamed(context, actor, name, own);
  }

  /** By a given name of that sex only. */
  private static boolean isNamed(Context context, Actor actor, WordClass name, WordClass own) {
    for (Mention mention : actor.mentions()) {
      int first = context.tokens.from(mention.span().start());
      int end = context.end(mention.span());
      boolean given =
          end > first + 1 && context.tokens.is(first, name) && !context.tokens.is(first, own);
      if (given) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Context context, int first, int end, WordClass word) {
    for (int t = first; t < end; t++) {
      if (context.tokens.is(t, word)) {
        return true;
      }
    }
    return false;
  }
}
