package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Infinitives that tell what is done: "became the first country to pledge to", "the only one to".
 */
final class RankSieve implements VerbFamily {

  @Override
  public @Nullable Candidate at(Context context, CueWord cue, VerbGroup group) {
    boolean infinitive = group.form() == VerbGroup.Form.INFINITIVE;
    if (!infinitive || group.passive() || group.negated()) {
      return null;
    }
    Optional<Subject> subject = ranked(context, group.first());
    Complement complement = subject.isEmpty() ? null : Complements.find(context, cue, group.end());
    if (complement == null
        || (cue.takes(Frame.SPEECH) && Speaking.is(context, complement.action()))) {
      return null;
    }
    return Candidate.of(cue.kind(), group.head(), subject.get(), complement.action())
        .to(complement.addressee());
  }

  /** Who "is" or "became" the first, the last, the only one. */
  private static Optional<Subject> ranked(Context context, int to) {
    int end = context.is(to - 1, Tag.ADVERB) ? to - 1 : to; // "the only one here to"
    NounPhrase phrase = context.phrase(end - 1);
    boolean ranks = phrase != null && phrase.end() == end && hasRank(context, phrase);
    VerbGroup verb = phrase == null || !ranks ? null : context.group(phrase.first() - 1);
    if (verb == null || verb.negated() || !Assertion.isAsserted(context, verb)) {
      return Optional.empty();
    }
    boolean copula =
        context.tokens.is(verb.head(), WordClass.BE)
            || context.words.isBlocker("copula", context.lemma(verb.head()));
    return copula ? context.clauses.before(verb) : Optional.empty();
  }

  private static boolean hasRank(Context context, NounPhrase phrase) {
    for (int t = phrase.first(); t < phrase.end(); t++) {
      switch (context.form(t)) {
        case "first", "second", "third", "latest", "last", "only" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
