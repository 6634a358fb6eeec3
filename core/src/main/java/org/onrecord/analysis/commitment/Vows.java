package org.onrecord.analysis.commitment;

/** “We will rebuild,” she vowed: the explicit verb outranks "will". */
final class Vows {

  private Vows() {}

  /** {@return the candidate, with the reporting verb as its cue if that undertakes something} */
  static Candidate outranked(Context context, Candidate candidate, Reporter reporter) {
    int verb = reporter.verb();
    CueWord cue = verb < 0 ? null : context.words.cues.verb(context.tokens, verb);
    return cue != null && cue.takes(Frame.QUOTE)
        ? candidate.cue(verb, verb + 1).kind(cue.kind())
        : candidate;
  }
}
