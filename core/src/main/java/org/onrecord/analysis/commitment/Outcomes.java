package org.onrecord.analysis.commitment;

import org.onrecord.analysis.syntax.NounPhrase;

/** What others or luck decide: "pick up delegates", "get 60 percent", "end up selling". */
final class Outcomes {

  private Outcomes() {}

  static boolean is(Context context, int verb) {
    String lemma = context.lemma(verb);
    boolean ends = lemma.equals("end") || lemma.equals("wind");
    return (ends && context.is(verb + 1, "up"))
        || isLight(context, lemma, verb + 1)
        || (context.words.isVerb("gain", lemma) && isDecided(context, verb + 1));
  }

  /** "play a part", "pay attention": no act is told. */
  private static boolean isLight(Context context, String lemma, int behind) {
    NounPhrase object = context.phraseFrom(behind);
    String noun = object == null ? "" : context.form(object.head());
    return switch (lemma) {
      case "play" -> noun.equals("role") || noun.equals("part");
      case "pay" -> noun.equals("attention") || noun.equals("heed");
      default -> false;
    };
  }

  /** The object is counted out by others: votes, points. */
  private static boolean isDecided(Context context, int behind) {
    int first = context.is(behind, "up") ? behind + 1 : behind;
    NounPhrase object = context.phraseFrom(first);
    return object != null
        && (context.words.isObject("tally", context.lemma(object.head()))
            || context.words.isObject("tally", context.form(object.head())));
  }
}
