package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.VerbGroup;

/** What a noun is said to be: "Its goal is to close the port". */
final class Copulas {

  private Copulas() {}

  static @Nullable Complement find(Context context, NounPhrase phrase) {
    VerbGroup be = context.group(phrase.end());
    if (be == null
        || be.negated()
        || !context.tokens.is(be.head(), WordClass.BE)
        || context.tokens.is(be.head(), WordClass.PAST)) {
      return null;
    }
    int verb = context.infinitive(be.end());
    return verb < 0 ? null : Complement.of(Action.verb(be.end(), verb, false));
  }
}
