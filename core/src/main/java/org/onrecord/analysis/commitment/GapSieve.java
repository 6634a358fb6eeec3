package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentStatus;

/** Relative clauses whose object stands before: "delivered the tanks it had promised Kyiv". */
final class GapSieve implements VerbFamily {

  @Override
  public @Nullable Candidate at(Context context, CueWord cue, VerbGroup group) {
    if (group.passive()) {
      return null;
    }
    boolean takes = cue.takes(Frame.OBJECT) && cue.objects().isEmpty() && !group.negated();
    Optional<Subject> subject = takes ? context.clauses.before(group) : Optional.empty();
    if (subject.isEmpty() || !Assertion.isAsserted(context, group)) {
      return null;
    }
    int before = subject.get().first() - 1;
    boolean relative = context.is(before, Tag.RELATIVE);
    NounPhrase thing = context.phrase(relative ? before - 1 : before);
    if (thing == null || thing.first() < context.sentenceStart(group.head())) {
      return null;
    }
    boolean gap =
        thing.end() == (relative ? before : before + 1)
            && !context.is(thing.head(), Tag.PRONOUN)
            && subject.get().kind() == Subject.Kind.PRECEDING
            && isFree(context, group.end());
    if (!gap) {
      return null;
    }
    Action action = Action.whole(thing.first(), -1, thing.end(), false);
    return Candidate.of(cue.kind(), group.head(), subject.get(), action)
        .clause(thing.first())
        .to(receiver(context, group.end()))
        .status(fulfilment(context, thing));
  }

  /** Nothing that could be the object follows; a name is who it was promised to. */
  private static boolean isFree(Context context, int token) {
    return token >= context.tokens.size()
        || context.tokens.is(token, TokenKind.TERMINATOR)
        || context.tokens.is(token, TokenKind.COMMA)
        || receiver(context, token).isPresent()
        || context.timexFrom(token) != null;
  }

  private static Optional<NounPhrase> receiver(Context context, int token) {
    NounPhrase phrase = context.phraseFrom(token);
    return phrase != null && context.cast.at(phrase.head()) != null
        ? Optional.of(phrase)
        : Optional.empty();
  }

  private static CommitmentStatus fulfilment(Context context, NounPhrase thing) {
    VerbGroup verb = context.group(thing.first() - 1);
    boolean done = verb != null && context.words.isBlocker("deliver", context.lemma(verb.head()));
    return done ? CommitmentStatus.FULFILLED : CommitmentStatus.OPEN;
  }
}
