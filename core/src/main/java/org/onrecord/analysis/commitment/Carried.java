package org.onrecord.analysis.commitment;

import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.Commitment;

/**
 * Whether a decision tells what is carried out already: "she chose to stay silent". "Has chosen"
 * and "chooses" are still to come, and so is what the text dates.
 */
final class Carried {

  private Carried() {}

  static boolean isOut(Context context, Draft draft) {
    int token = draft.candidate().cueFirst();
    VerbGroup group = context.group(token);
    CueWord cue = group == null ? null : context.words.cues.verb(context.tokens, token);
    if (group == null || cue == null || !cue.takes(Frame.DONE)) {
      return false;
    }
    Commitment commitment = draft.commitment();
    boolean dated = commitment.due().isPresent() || commitment.made().isPresent();
    boolean past = context.tokens.is(group.first(), WordClass.PAST);
    return group.form() != VerbGroup.Form.FINITE || (past && !dated);
  }
}
