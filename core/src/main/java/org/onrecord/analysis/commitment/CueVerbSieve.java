package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.syntax.VerbGroup;

/** The verbs of the list, in each way in which they undertake something, the surest first. */
final class CueVerbSieve implements CommitmentSieve {

  private static final VerbFamily[] FAMILIES = {
    new VerbSieve(), new RankSieve(), new PassiveSieve(), new GapSieve()
  };

  @Override
  public @Nullable Candidate at(Context context, int token) {
    CueWord cue = context.words.cues.verb(context.tokens, token);
    VerbGroup group = cue == null ? null : context.group(token);
    if (cue == null || group == null || group.head() != token) {
      return null;
    }
    for (VerbFamily family : FAMILIES) {
      Candidate candidate = family.at(context, cue, group);
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }
}
