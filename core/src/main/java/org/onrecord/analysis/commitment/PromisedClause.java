package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** A clause that a cue takes: "that it would mend the bridge", with or without "that". */
final class PromisedClause {

  private static final int MAX_SUBJECT = 24;

  private PromisedClause() {}

  /** {@return the clause that starts at the token, if it has "will" or "would"; else null} */
  static @Nullable Complement find(Context context, CueWord cue, int token, int limit) {
    boolean that = context.is(token, "that") && !context.is(token, Tag.DETERMINER);
    int first = that ? token + 1 : token;
    first = skipOpening(context, context.is(first, Tag.QUOTATION_MARK) ? first + 1 : first, limit);
    boolean act = that && context.is(first, Tag.GERUND);
    NounPhrase phrase = context.phraseFrom(act ? first + 1 : first); // "that mending it will"
    if (phrase == null || (!that && !isClause(context, phrase))) {
      return null;
    }
    for (int t = phrase.end(); t < limit && t < phrase.end() + MAX_SUBJECT; t++) {
      VerbGroup group = context.group(t);
      if (group != null && group.form() == VerbGroup.Form.FINITE) {
        return clause(context, group);
      }
      boolean broken = context.tokens.is(t, TokenKind.TERMINATOR);
      if (broken || (!that && context.tokens.is(t, TokenKind.COMMA))) {
        return null;
      }
    }
    return null;
  }

  /** "that, if elected, she would": the condition before the subject is passed over. */
  private static int skipOpening(Context context, int first, int limit) {
    boolean comma = context.tokens.is(first, TokenKind.COMMA);
    int t = comma ? first + 1 : first;
    boolean opening = context.is(t, Tag.SUBORDINATOR) || context.is(t, Tag.PREPOSITION) || comma;
    if (!opening) {
      return first;
    }
    for (int i = t; i < limit && i < t + MAX_SUBJECT; i++) {
      if (context.tokens.is(i, TokenKind.COMMA)) {
        return i + 1;
      }
    }
    return first;
  }

  /** Without "that" the verb follows at once, over "of" and its phrase. */
  private static boolean isClause(Context context, NounPhrase phrase) {
    NounPhrase inner = context.is(phrase.end(), "of") ? context.phraseFrom(phrase.end() + 1) : null;
    VerbGroup group = context.group(inner == null ? phrase.end() : inner.end());
    return group != null && group.form() == VerbGroup.Form.FINITE;
  }

  private static @Nullable Complement clause(Context context, VerbGroup group) {
    int modal = group.first();
    boolean will = context.tokens.is(modal, WordClass.MODAL) && Modal.isWill(context.form(modal));
    Optional<Subject> subject = context.clauses.before(group);
    boolean rather = context.is(modal + 1, "rather");
    if (!will || rather || subject.isEmpty()) {
      return null;
    }
    boolean negative = group.negated() || context.is(subject.get().first(), "no");
    Action action =
        group.passive()
            ? Action.whole(subject.get().first(), group.head(), -1, negative)
            : new Action(modal + 1, group.head(), -1, negative);
    return new Complement(action, Optional.empty(), subject);
  }
}
