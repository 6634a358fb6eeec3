package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentStatus;

/** What the verb around a noun says became of the undertaking: "broke its pledge". */
final class Statuses {

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
        verb.form() != VerbGroup.Form.INFINITIVE && !context.is(verb.head(), Tag.BASE_VERB);
    return asserted ? context.words.status(lemma) : CommitmentStatus.OPEN;
  }

  private static boolean isFailure(Context context, int token) {
    return context.lemma(token).equals("fail");
  }
}
