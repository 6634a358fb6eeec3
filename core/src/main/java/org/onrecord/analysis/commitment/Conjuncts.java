package org.onrecord.analysis.commitment;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Where a second verb under the same cue starts: "to mend the pier and | build a dock". */
final class Conjuncts {

  private Conjuncts() {}

  /**
   * The first token of the next verb of the same form behind "and" or a comma; 0 if none follows.
   */
  static int next(Context context, int verb, int limit, int t) {
    if (verb < 0) {
      return 0;
    }
    boolean comma = context.tokens.is(t, TokenKind.COMMA);
    boolean and = isAnd(context, t);
    if ((!comma && !and) || (context.is(t, "or") && isOfInner(context, verb, t))) {
      return 0;
    }
    int next = comma && isAnd(context, t + 1) ? t + 2 : t + 1;
    int lead = next;
    while (lead < limit && (context.is(lead, Tag.ADVERB) || context.is(lead, Tag.NEGATION))) {
      lead++;
    }
    boolean list = comma && !isAnd(context, next - 1);
    if (list && lead > next) {
      return 0; // ", ostensibly to"
    }
    boolean gerund = context.is(verb, Tag.GERUND);
    boolean same =
        gerund
            ? context.is(lead, Tag.GERUND) && (!comma || isAnd(context, next - 1))
            : isBase(context, lead) || context.infinitive(lead) >= 0;
    boolean aside = list && context.is(lead, "to") && !isJoinedLater(context, verb, limit, lead);
    return same && lead < limit && !aside ? next : 0;
  }

  /**
   * "to mend the pier, to build a dock | and to paint it"; "the firm, Orsk, to testify" is no list.
   */
  private static boolean isJoinedLater(Context context, int verb, int limit, int from) {
    for (int t = from + 1; t < limit; t++) {
      if (isAnd(context, t) && next(context, verb, limit, t) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "to meet and | hope to sign". */
  static boolean isOnlyThought(Context context, int limit, int next) {
    String lemma = context.lemma(verbAt(context, limit, next));
    return context.words.isBlocker("verb", lemma) || context.words.isVerb("weigh", lemma);
  }

  /** "to help those who wish to sing | or | dance": the nearest verb is another one's. */
  static boolean isOfInner(Context context, int verb, int or) {
    for (int t = or - 1; t > verb; t--) {
      VerbGroup group = context.group(t);
      if (group != null) {
        return group.form() == VerbGroup.Form.INFINITIVE;
      }
    }
    return false;
  }

  /** "to deter and | defend": also where the form might be a present tense. */
  private static boolean isBase(Context context, int t) {
    return context.is(t, Tag.BASE_VERB)
        || (context.is(t, Tag.VERB)
            && context.tokens.is(t, WordClass.BASE)
            && !mayBeNoun(context, t)
            && !context.tokens.is(t, WordClass.PAST));
  }

  /** "law and | order |", but "and | order | the ship", "and | hand | over". */
  static boolean mayBeNoun(Context context, int t) {
    int next = t + 1;
    boolean object =
        (context.is(next, Tag.DETERMINER) && !context.tokens.is(next + 1, WordClass.TIME))
            || context.is(next, Tag.POSSESSIVE)
            || context.is(next, Tag.PRONOUN)
            || context.is(next, "over")
            || context.is(next, "up")
            || context.is(next, "out")
            || context.is(next, "back");
    return context.tokens.is(t, WordClass.BASE)
        && context.tokens.is(t, WordClass.MAINLY_NOUN)
        && !object;
  }

  private static boolean isAnd(Context context, int t) {
    return context.is(t, Tag.COORDINATOR)
        && (context.is(t, "and") || context.is(t, "or") || context.is(t, "but"));
  }

  static int verbAt(Context context, int limit, int next) {
    int infinitive = context.infinitive(next);
    if (infinitive >= 0) {
      return infinitive;
    }
    int t = next;
    while (t < limit && (context.is(t, Tag.ADVERB) || context.is(t, Tag.NEGATION))) {
      t++;
    }
    return t;
  }
}
