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

  /** "the promise she has made is that", "the plan that Orsk unveiled to": the verb. */
  static @Nullable VerbGroup relative(Context context, NounPhrase noun) {
    boolean opens = context.is(noun.end(), "that") || context.is(noun.end(), "which");
    NounPhrase giver = context.phraseFrom(opens ? noun.end() + 1 : noun.end());
    VerbGroup verb = giver == null ? null : context.group(giver.end());
    return verb != null && NounSieve.isLight(context, verb) && Assertion.isAsserted(context, verb)
        ? verb
        : null;
  }

  /** "is buying land, with plans to", "campaigned on a promise to": the subject of the clause. */
  static @Nullable Subject around(Context context, NounPhrase noun) {
    int before = noun.first() - 1;
    boolean with = context.is(before, "with");
    boolean on = context.is(before, "on") && context.group(before - 1) != null;
    boolean full = context.is(before, "of") && context.is(before - 1, "full");
    if (!with && !on && !full) {
      return null;
    }
    int start = context.sentenceStart(noun.head());
    for (int t = before - 1; t >= start && t > before - REACH; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        Subject subject = context.clauses.before(verb).orElse(null);
        return full && subject != null ? author(context, subject) : subject;
      }
      if (context.is(t, Tag.SUBORDINATOR)) {
        return null;
      }
    }
    return null;
  }

  /** "Roe's speech was full of promises": whose it is. */
  private static Subject author(Context context, Subject subject) {
    NounPhrase last = subject.heads().get(subject.heads().size() - 1);
    Subject owner = Sides.isAgent(context, last) ? null : Possessors.find(context, last);
    return owner == null ? subject : owner;
  }
}
