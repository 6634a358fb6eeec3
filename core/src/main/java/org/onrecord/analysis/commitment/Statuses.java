package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentStatus;

/** What the verb around a noun says became of the undertaking: "broke its pledge". */
final class Statuses {

  private static final int REACH = 10;

  private Statuses() {}

  static CommitmentStatus around(Context context, NounPhrase phrase, @Nullable VerbGroup verb) {
    if (verb == null || verb.passive()) {
      return CommitmentStatus.OPEN;
    }
    String lemma = context.lemma(verb.head());
    boolean failed =
        verb.form() == VerbGroup.Form.INFINITIVE
            && isFailure(context, verb.first() - 1)
            && context.words.status(lemma) == CommitmentStatus.FULFILLED;
    if (failed) {
      return CommitmentStatus.BROKEN;
    }
    boolean asserted =
        verb.form() != VerbGroup.Form.INFINITIVE
            && !context.is(verb.head(), Tag.BASE_VERB)
            && !isSupposed(context, verb.first() - 1);
    return asserted ? context.words.status(lemma) : CommitmentStatus.OPEN;
  }

  /** "could win and then | keep": the modal holds for both verbs. */
  private static boolean isSupposed(Context context, int before) {
    int t = context.is(before, Tag.ADVERB) ? before - 1 : before;
    boolean joined = context.is(t, Tag.COORDINATOR);
    for (int i = t - 1; joined && i > t - REACH; i--) {
      VerbGroup verb = context.group(i);
      if (verb != null) {
        return context.tokens.is(verb.first(), WordClass.MODAL);
      }
    }
    return false;
  }

  private static boolean isFailure(Context context, int token) {
    return context.lemma(token).equals("fail");
  }
}
