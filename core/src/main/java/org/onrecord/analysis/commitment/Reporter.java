package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Actor;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/**
 * Who reports a clause: the source of the quote that holds it, or the subject of the verb that
 * takes it ("the minister signalled that").
 *
 * @param actor the actor; null where it is nobody of the cast
 * @param head the noun phrase that names the source; null where none does
 * @param first index of the source's first token
 * @param end index behind its last token
 * @param verb index of the reporting verb; -1 where none stands
 */
record Reporter(@Nullable Actor actor, @Nullable NounPhrase head, int first, int end, int verb) {

  /** {@return who says the words of the quote} */
  static Reporter of(Context context, Quote quote) {
    Actor speaker = quote.speaker().map(context.cast::actor).orElse(null);
    Span source = quote.source().orElse(null);
    int verb = quote.cue().map(cue -> context.tokens.at(cue.end() - 1)).orElse(-1);
    if (source == null) {
      return new Reporter(speaker, null, 0, 0, verb);
    }
    int first = context.tokens.from(source.start());
    int end = context.end(source);
    NounPhrase head = context.phraseFrom(first);
    boolean relative = head == null && context.is(first, Tag.RELATIVE);
    return new Reporter(
        speaker, relative ? new NounPhrase(first, end, first) : head, first, end, verb);
  }

  /** {@return who announces the clause that starts at the token; null if no such verb takes it} */
  static @Nullable Reporter announcing(Context context, int clause) {
    int t = clause - 1;
    while (t >= 0 && (context.is(t, "that") || context.is(t, Tag.ADVERB))) {
      t--;
    }
    VerbGroup verb = context.group(t);
    if (verb == null || verb.passive() || verb.negated()) {
      return null;
    }
    boolean announces = context.words.isBlocker("announce", context.lemma(verb.head()));
    Optional<Subject> subject = announces ? Doers.of(context, verb) : Optional.empty();
    return subject.isEmpty() ? null : of(context, subject.get(), t);
  }

  /** {@return the subject of a verb that takes a clause} */
  static Reporter of(Context context, Subject subject, int verb) {
    NounPhrase head = subject.head();
    Actor actor = context.cast.at(head.head());
    return new Reporter(actor, head, subject.first(), subject.end(), verb);
  }
}
