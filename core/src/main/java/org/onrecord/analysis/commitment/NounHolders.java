package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Who gives an undertaking that a noun names without saying whose it is. */
final class NounHolders {

  private static final int REACH = 40;

  private NounHolders() {}

  /** "pledges from five countries to": who stands between the noun and what is undertaken. */
  static @Nullable NounPhrase behind(Context context, NounPhrase noun) {
    boolean gives = context.is(noun.end(), "from") || context.is(noun.end(), "by");
    NounPhrase giver = gives ? context.phraseFrom(noun.end() + 1) : null;
    return giver != null && Sides.isAgent(context, giver) ? giver : null;
  }

  /** "is buying land, with plans to", "campaigned on a promise to": the subject of the clause. */
  static @Nullable Subject around(Context context, NounPhrase noun) {
    int before = noun.first() - 1;
    boolean with = context.is(before, "with");
    boolean on = context.is(before, "on") && context.group(before - 1) != null;
    if (!with && !on) {
      return null;
    }
    int start = context.sentenceStart(noun.head());
    for (int t = before - 1; t >= start && t > before - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        return context.clauses.before(verb).orElse(null);
      }
      if (context.is(t, Tag.SUBORDINATOR)) {
        return null;
      }
    }
    return null;
  }
}
