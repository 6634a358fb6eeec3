package org.onrecord.analysis.commitment;

import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.VerbGroup;

/** Acts of speaking, which to refuse is no news: "refused to comment", "to admit that he erred". */
final class Speaking {

  private Speaking() {}

  static boolean is(Context context, Action action) {
    int verb = action.verb();
    if (verb < 0) {
      return false;
    }
    String lemma = context.lemma(verb);
    boolean details = lemma.equals("go") && context.is(verb + 1, "into");
    return details
        || context.words.isVerb("speak", lemma)
        || (context.words.isVerb("claim", lemma) && isClause(context, verb + 1))
        || (context.words.isVerb("tell", lemma) && isTold(context, verb + 1));
  }

  /** "to admit | that he erred", "to concede, generally, | that", "to admit | he erred". */
  private static boolean isClause(Context context, int behind) {
    for (int t = behind; t < behind + 4; t++) {
      if (context.is(t, "that")) {
        return true;
      }
    }
    NounPhrase subject = context.phraseFrom(behind);
    VerbGroup verb = subject == null ? null : context.group(subject.end());
    return verb != null && verb.form() == VerbGroup.Form.FINITE;
  }

  /** "to give | details", "to offer | his own estimate". */
  private static boolean isTold(Context context, int behind) {
    NounPhrase object = context.phraseFrom(behind);
    return object != null && context.words.isObject("told", context.lemma(object.head()));
  }
}
