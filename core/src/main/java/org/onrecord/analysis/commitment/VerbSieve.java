package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** Verbs that undertake: "Orsk pledged to mend the bridge", "is planning a visit", "vowing to". */
final class VerbSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    VerbGroup group = context.group(token);
    CueWord cue = group == null ? null : context.words.cues.verb(context.tokens, token);
    if (group == null || cue == null || group.head() != token || group.passive()) {
      return null;
    }
    boolean negated = group.negated();
    if (isModifier(context, group) || isState(context, cue, group) || isOnlyNamed(context, group)) {
      return null;
    }
    if (!isAsserted(context, group)
        || isHypothetical(context, group)
        || (negated && !cue.takes(Frame.NEGATABLE))) {
      return null;
    }
    int end = cue.lemma().indexOf(' ') > 0 ? token + 2 : token + 1;
    if (cue.kind() == CommitmentKind.PLAN && isMeans(context, group)) {
      return null;
    }
    Complement behind = Complements.find(context, cue, Math.max(end, group.end()));
    Complement complement = behind == null ? Vows.around(context, cue, group) : behind;
    Optional<Subject> subject = Doers.of(context, group);
    if (complement == null || subject.isEmpty()) {
      return null;
    }
    if (cue.takes(Frame.SPEECH) && Speaking.is(context, complement.action())) {
      return null;
    }
    if (cue.kind() == CommitmentKind.REFUSAL
        && (isAttitude(context, complement.action()) || isRefusal(context, complement.action()))) {
      return null;
    }
    Subject holder = author(context, cue, Reporters.own(context, token, subject.get()));
    if (holder == null) {
      return null;
    }
    Candidate candidate =
        Candidate.of(cue.kind(), token, holder, complement.action().negated(negated))
            .cue(token, end)
            .to(complement.addressee());
    return complement.subject().isEmpty()
        ? candidate
        : withClause(context, candidate, complement.subject().get());
  }

  /** "accused Roe of planning", "the habit of scheduling", "by planning": told, not announced. */
  private static boolean isMeans(Context context, VerbGroup group) {
    return group.form() == VerbGroup.Form.GERUND
        && (context.is(group.first() - 1, "of") || context.is(group.first() - 1, "by"));
  }

  /** "without agreeing to", "trouble with promising": the preposition leaves open whether. */
  private static boolean isOnlyNamed(Context context, VerbGroup group) {
    if (group.form() != VerbGroup.Form.GERUND) {
      return false;
    }
    int before = context.is(group.first() - 1, Tag.ADVERB) ? group.first() - 2 : group.first() - 1;
    return switch (context.form(before)) {
      case "about", "against", "from", "in", "instead", "on", "than", "to", "with", "without" ->
          true;
      default -> false;
    };
  }

  /** "would have a hard time vetoing it": a participle holds as little as the verb before it. */
  private static boolean isHypothetical(Context context, VerbGroup group) {
    boolean gerund = group.form() == VerbGroup.Form.GERUND;
    if (gerund && context.is(group.first() - 1, "before")) {
      return !isPast(context, finiteBefore(context, group.first() - 1));
    }
    NounPhrase before = gerund ? context.phrase(group.first() - 1) : null;
    VerbGroup verb = before == null ? null : context.group(before.first() - 1);
    return verb != null && verb.form() == VerbGroup.Form.FINITE && !isAsserted(context, verb);
  }

  private static boolean isPast(Context context, @Nullable VerbGroup verb) {
    return verb != null && context.tokens.is(verb.first(), WordClass.PAST);
  }

  private static @Nullable VerbGroup finiteBefore(Context context, int token) {
    int start = context.sentenceStart(token);
    for (int t = token; t >= start; t--) {
      VerbGroup verb = context.group(t);
      if (verb != null && verb.form() == VerbGroup.Form.FINITE) {
        return verb;
      }
    }
    return null;
  }

  /** "an awkward but promising start", "regular, pledged members". */
  private static boolean isModifier(Context context, VerbGroup group) {
    boolean listed =
        context.tokens.is(group.first() - 1, TokenKind.COMMA)
            && context.tokens.is(group.first() - 2, WordClass.ADJECTIVE)
            && !context.tokens.is(group.first() - 3, TokenKind.COMMA)
            && context.is(group.end(), Tag.NOUN);
    if (listed) {
      return true;
    }
    boolean gerund = group.form() == VerbGroup.Form.GERUND;
    boolean joined =
        context.is(group.first() - 1, Tag.COORDINATOR)
            && context.is(group.first() - 2, Tag.ADJECTIVE)
            && !context.is(group.end(), Tag.TO);
    return gerund && (joined || context.is(group.first() - 1, Tag.ADJECTIVE));
  }

  /** "remain a leader, committed to peace": what somebody is, not what is done. */
  private static boolean isState(Context context, CueWord cue, VerbGroup group) {
    return cue.takes(Frame.REFLEXIVE)
        && group.first() == group.head()
        && context.tokens.is(group.first() - 1, TokenKind.COMMA)
        && cue.prepositions().contains(context.form(group.end()))
        && context.infinitive(group.end()) < 0;
  }

  /** "Roe's manifesto promises": whoever wrote it does; null where that is not said. */
  static @Nullable Subject author(Context context, CueWord cue, Subject subject) {
    boolean paper =
        cue.kind() == CommitmentKind.PLEDGE
            && context.words.isObject("paper", context.lemma(subject.head().head()));
    return paper ? Possessors.find(context, subject.head()) : subject;
  }

  /** Finite and without "could", or a participle: not "to pledge", not "would pledge". */
  static boolean isAsserted(Context context, VerbGroup group) {
    if (group.form() == VerbGroup.Form.INFINITIVE || group.form() == VerbGroup.Form.PARTICIPLE) {
      return false;
    }
    if (context.is(group.first() - 1, "never")) {
      return false;
    }
    for (int t = group.first(); t < group.head(); t++) {
      boolean modal = context.is(t, Tag.AUXILIARY) && context.tokens.is(t, WordClass.MODAL);
      boolean had = context.is(t, "'d") && context.tokens.is(group.head(), WordClass.PARTICIPLE);
      if ((modal && !had) || context.words.isBlocker("adverb", context.form(t))) {
        return false;
      }
    }
    return !context.is(group.head(), Tag.BASE_VERB) || context.is(group.first(), Tag.AUXILIARY);
  }

  /**
   * Of a that-clause about oneself only the predicate is undertaken; a promise may be about
   * another, then it is the whole clause; a signal may bind whom the speaker stands for; a warning
   * or decision about others is none.
   */
  private static @Nullable Candidate withClause(
      Context context, Candidate candidate, Subject inner) {
    Subject outer = candidate.holder();
    if (Sides.isSame(context, outer, inner)) {
      return candidate;
    }
    if (candidate.kind() == CommitmentKind.PLEDGE) {
      Action action = candidate.action();
      return candidate.action(
          new Action(inner.first(), action.verb(), action.end(), action.negative()));
    }
    Reporter reporter = Reporter.of(context, outer, candidate.cueFirst());
    boolean binds =
        candidate.kind() == CommitmentKind.PLAN && Sides.speaksFor(context, reporter, inner);
    return binds
        ? Candidate.of(candidate.kind(), candidate.cueFirst(), inner, candidate.action())
            .clause(outer.first())
        : null;
  }

  /** "refused to rule out a tax": neither is undertaken. */
  private static boolean isRefusal(Context context, Action action) {
    CueWord verb =
        action.verb() < 0 ? null : context.words.cues.verb(context.tokens, action.verb());
    return verb != null && verb.kind() == CommitmentKind.REFUSAL;
  }

  /** "refused to live in fear", "refuses to believe it". */
  private static boolean isAttitude(Context context, Action action) {
    return action.verb() >= 0 && context.words.isVerb("attitude", context.lemma(action.verb()));
  }
}
