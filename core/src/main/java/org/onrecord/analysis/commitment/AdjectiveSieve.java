package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/**
 * Adjectives that undertake: "is ready to mediate", "are committed to spending", "is set to host".
 */
final class AdjectiveSieve implements CommitmentSieve {

  @Override
  public @Nullable Candidate at(Context context, int token) {
    CueWord cue = context.words.cues.adjective(context.tokens, token);
    VerbGroup be = cue == null || isCompared(context, token) ? null : predicate(context, token);
    if (cue != null && be == null && context.isHeadline(token)) {
      return inHeadline(context, cue, token);
    }
    if (cue == null || be == null || be.negated() || !isAsserted(context, be)) {
      return null;
    }
    Complement complement = Complements.find(context, cue, token + 1);
    if (complement == null || !isAct(context, cue, complement.action())) {
      return null;
    }
    Optional<Subject> subject =
        Doers.of(context, be).map(found -> Reporters.own(context, token, found));
    if (subject.isEmpty()) {
      return null;
    }
    NounPhrase head = subject.get().head();
    boolean first = Sides.isFirstPerson(context, head.head());
    if (cue.kind() == CommitmentKind.PLEDGE || first || Sides.isAgent(context, head)) {
      return Candidate.of(cue.kind(), token, subject.get(), complement.action());
    }
    return Events.candidate(context, cue, token, subject.get(), complement.action());
  }

  /** "Roe set to leave". */
  private static @Nullable Candidate inHeadline(Context context, CueWord cue, int token) {
    int verb = context.infinitive(token + 1);
    Optional<Subject> subject = verb < 0 ? Optional.empty() : Doers.before(context, token);
    Action action = Action.verb(token + 1, verb, false);
    boolean acts =
        subject.isPresent()
            && cue.kind() != CommitmentKind.PLEDGE
            && Sides.isAgent(context, subject.get().head())
            && isAct(context, cue, action);
    return acts ? Candidate.of(cue.kind(), token, subject.get(), action) : null;
  }

  /** "less prepared to", "more willing to": how much so, not that it will be done. */
  private static boolean isCompared(Context context, int token) {
    return switch (context.form(token - 1)) {
      case "as", "best", "better", "how", "least", "less", "more", "most", "too" -> true;
      default -> false;
    };
  }

  /** The verb that says it of the subject: "is", "remains", "stands". */
  private static @Nullable VerbGroup predicate(Context context, int token) {
    VerbGroup own = context.group(token);
    boolean adjective =
        own != null && own.form() == VerbGroup.Form.PARTICIPLE; // "remains |committed|"
    if (own != null && !adjective) {
      return own.head() == token && own.passive() ? own : null;
    }
    int t = token - 1;
    while (t > 0 && context.is(t, Tag.ADVERB)) {
      t--;
    }
    VerbGroup group = context.group(t);
    boolean copula =
        group != null
            && (context.tokens.is(group.head(), WordClass.BE)
                || context.words.isBlocker("copula", context.lemma(group.head())));
    return copula ? group : null;
  }

  private static boolean isAsserted(Context context, VerbGroup group) {
    if (context.is(group.first(), "be")) {
      return false; // "must listen and be willing to"
    }
    for (int t = group.first(); t < group.end(); t++) {
      boolean would = context.is(t, "'d") && context.is(t, Tag.AUXILIARY);
      if (would
          || context.words.isBlocker("modal", context.form(t))
          || context.words.isBlocker("adverb", context.form(t))) {
        return false;
      }
    }
    return group.form() == VerbGroup.Form.FINITE;
  }

  /** "set to rise" is no plan, "ready to go" no offer. */
  private static boolean isAct(Context context, CueWord cue, Action action) {
    int verb = action.verb();
    if (verb < 0 || cue.kind() == CommitmentKind.PLEDGE) {
      return true;
    }
    String lemma = context.lemma(verb);
    return !context.words.isVerb("state", lemma)
        && !context.words.isVerb("receive", lemma)
        && (!context.words.isVerb("idle", lemma) || context.is(verb + 1, "place"));
  }
}
