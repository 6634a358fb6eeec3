package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Verbs that look like nouns, behind an aside or an adverb: "Lind, who won, plans to stay", "but
 * now plans to", "Roe, Lind pledge to".
 */
final class BareVerbSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    CueWord cue = isBare(context, token) ? context.words.cues.verb(context.tokens, token) : null;
    if (cue == null || !cue.takes(Frame.INFINITIVE) || context.infinitive(token + 1) < 0) {
      return null;
    }
    Complement complement = Complements.find(context, cue, token + 1);
    VerbGroup verb = new VerbGroup(token, token + 1, token, VerbGroup.Form.FINITE, false, false);
    Optional<Subject> subject = complement == null ? Optional.empty() : Doers.of(context, verb);
    if (complement == null || subject.isEmpty()) {
      return null;
    }
    Subject holder = VerbSieve.author(context, cue, subject.get());
    boolean speaking = cue.takes(Frame.SPEECH) && Speaking.is(context, complement.action());
    return speaking || holder == null || !isAgent(context, holder)
        ? null
        : Candidate.of(cue.kind(), token, holder, complement.action());
  }

  private static boolean isAgent(Context context, Subject holder) {
    return Sides.isAgent(context, holder.head()) || context.is(holder.first(), Tag.POSSESSIVE);
  }

  private static boolean isBare(Context context, int token) {
    boolean verb =
        context.tokens.is(token, WordClass.THIRD_PERSON)
            || context.tokens.is(token, WordClass.BASE);
    boolean behind =
        context.tokens.is(token - 1, TokenKind.COMMA)
            || context.tokens.is(token - 1, TokenKind.DASH)
            || context.is(token - 1, Tag.ADVERB)
            || context.is(token - 1, "but");
    NounPhrase phrase = verb && behind ? context.phraseFrom(token) : null;
    return phrase != null && phrase.end() == token + 1;
  }
}
