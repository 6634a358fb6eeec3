package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.VerbGroup;

/** “We will rebuild,” she vowed: the explicit verb outranks "will". */
final class Vows {

  private Vows() {}

  /** “A Lind government, she vowed, | would build it”: the modal's act is what the verb vows. */
  static @Nullable Complement around(Context context, CueWord cue, VerbGroup vow) {
    boolean aside = cue.takes(Frame.QUOTE) && context.tokens.is(vow.end(), TokenKind.COMMA);
    Modal modal = aside ? Modal.at(context, vow.end() + 1) : null;
    return modal == null || modal.group().passive()
        ? null
        : Complement.of(Action.verb(modal.actionFirst(), modal.verb(), modal.negated()));
  }

  /** {@return the candidate, with the reporting verb as its cue if that undertakes something} */
  static Candidate outranked(Context context, Candidate candidate, Reporter reporter) {
    int verb = reporter.verb();
    CueWord cue = verb < 0 ? null : context.words.cues.verb(context.tokens, verb);
    return cue != null && cue.takes(Frame.QUOTE)
        ? candidate.cue(verb, verb + 1).kind(cue.kind())
        : candidate;
  }
}
