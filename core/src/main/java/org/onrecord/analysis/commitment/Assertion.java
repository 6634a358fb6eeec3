package org.onrecord.analysis.commitment;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.model.CommitmentKind;

/** Whether a verb asserts that something is undertaken: not "could pledge", "without pledging". */
final class Assertion {

  private Assertion() {}

  /**
   * Whether the verb says that its subject undertakes something: not "promising" as an adjective.
   */
  static boolean holds(Context context, CueWord cue, VerbGroup group) {
    boolean means = cue.kind() == CommitmentKind.PLAN && isMeans(context, group);
    return !isModifier(context, group)
        && !isState(context, cue, group)
        && !isOnlyNamed(context, group)
        && !means
        && isAsserted(context, group)
        && !isHypothetical(context, group);
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
    if (!gerund && isJoinedBase(context, group)) {
      VerbGroup first = finiteBefore(context, group.first() - 1);
      return first != null && !isAsserted(context, first);
    }
    if (gerund && context.is(group.first() - 1, "before")) {
      return !isPast(context, finiteBefore(context, group.first() - 1));
    }
    NounPhrase before = gerund ? context.phrase(group.first() - 1) : null;
    VerbGroup verb = before == null ? null : context.group(before.first() - 1);
    return verb != null && verb.form() == VerbGroup.Form.FINITE && !isAsserted(context, verb);
  }

  /** "should be glad and even | agree". */
  private static boolean isJoinedBase(Context context, VerbGroup group) {
    int t = group.first() - 1;
    while (context.is(t, Tag.ADVERB)) {
      t--;
    }
    return context.is(t, Tag.COORDINATOR)
        && group.first() == group.head()
        && context.tokens.is(group.head(), WordClass.BASE)
        && !context.tokens.is(group.head(), WordClass.PAST);
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
}
