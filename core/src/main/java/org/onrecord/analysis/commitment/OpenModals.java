package org.onrecord.analysis.commitment;

import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.model.CommitmentKind;

/** "will probably", "will not rule out", "every day she would": modals that announce nothing. */
final class OpenModals {

  private static final int MEANS = 12;

  private OpenModals() {}

  static boolean is(Context context, Modal modal) {
    return isUnsure(context, modal)
        || isDeniedMeans(context, modal)
        || isLeftOpen(context, modal)
        || isHabit(context, modal)
        || Supposition.holds(context, modal);
  }

  /** "will probably", "maybe we will". */
  private static boolean isUnsure(Context context, Modal modal) {
    for (int t = modal.cueFirst(); t < modal.verb(); t++) {
      if (context.words.isBlocker("adverb", context.form(t))) {
        return true;
      }
    }
    int before = modal.subject().first() - 1;
    return isUnlikely(context, context.tokens.is(before, TokenKind.COMMA) ? before - 1 : before)
        || isUnlikely(context, modal.cueFirst() - 1)
        || isUnlikely(context, modal.cueFirst() - 2)
        || context.tokens.is(modal.verb(), WordClass.BE) && !isProgressive(context, modal);
  }

  private static boolean isUnlikely(Context context, int token) {
    return context.is(token, Tag.ADVERB) && context.words.isBlocker("adverb", context.form(token));
  }

  private static boolean isProgressive(Context context, Modal modal) {
    return context.is(modal.verb() + 1, Tag.GERUND);
  }

  /** "will not win by shouting": what does not help. */
  private static boolean isDeniedMeans(Context context, Modal modal) {
    int end =
        modal.negated() ? Math.min(context.sentenceEnd(modal.verb()), modal.verb() + MEANS) : 0;
    for (int t = modal.verb() + 1; t < end; t++) {
      int verb = context.is(t + 1, Tag.ADVERB) ? t + 2 : t + 1;
      if (context.is(t, "by") && context.is(verb, Tag.GERUND)) {
        return true;
      }
    }
    return false;
  }

  /** "will not rule out": neither is undertaken. */
  private static boolean isLeftOpen(Context context, Modal modal) {
    CueWord verb = modal.negated() ? context.words.cues.verb(context.tokens, modal.verb()) : null;
    return verb != null && verb.kind() == CommitmentKind.REFUSAL;
  }

  /** "every Friday she would lead the talks". */
  private static boolean isHabit(Context context, Modal modal) {
    int start = modal.would() ? context.sentenceStart(modal.cueFirst()) : modal.cueFirst();
    for (int t = start; t < modal.cueFirst(); t++) {
      boolean each = context.is(t, "every") || context.is(t, "each");
      if (each && context.tokens.is(t + 1, WordClass.TIME)) {
        return true;
      }
    }
    return false;
  }
}
