package org.onrecord.analysis.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;
import org.onrecord.model.Quote;

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

  /**
   * “No one will lose out,” she promised: a promise about others is the whole clause; null if the
   * quotation is none.
   */
  static @Nullable Candidate aboutOthers(Context context, Modal modal, Quote quote) {
    Reporter reporter = Reporter.of(context, quote);
    NounPhrase head = reporter.head();
    int verb = reporter.verb();
    CueWord cue = verb < 0 ? null : context.words.cues.verb(context.tokens, verb);
    int first = modal.subject().first();
    boolean no = context.is(first - 1, "no");
    first = no ? first - 1 : first;
    if (cue == null
        || head == null
        || Sides.isFirstPerson(context, modal.subject().head().head())) {
      return null;
    }
    boolean vows =
        cue.kind() == CommitmentKind.PLEDGE
            && cue.takes(Frame.QUOTE)
            && context.is(first - 1, Tag.QUOTATION_MARK);
    if (!vows) {
      return null;
    }
    Subject speaker =
        new Subject(head.first(), reporter.end(), List.of(head), Subject.Kind.PRECEDING);
    boolean negative = modal.negated() || no || context.is(first, "no");
    return Candidate.of(cue.kind(), verb, speaker, new Action(first, modal.verb(), -1, negative))
        .clause(first);
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
