package org.onrecord.analysis.commitment;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Who does what a participle behind a preposition tells. */
final class Participles {

  private Participles() {}

  /** {@return who does what a participle tells, if a word around it says so} */
  static Optional<Subject> doer(Context context, VerbGroup group) {
    return group.form() == VerbGroup.Form.GERUND
        ? ahead(context, group).or(() -> blamed(context, group))
        : Optional.empty();
  }

  /** "criticized | the ministry | for refusing". */
  private static Optional<Subject> blamed(Context context, VerbGroup group) {
    boolean behind = context.is(group.first() - 1, "for") || context.is(group.first() - 1, "of");
    NounPhrase phrase = behind ? context.phrase(group.first() - 2) : null;
    return phrase != null && phrase.end() == group.first() - 1 && Sides.isAgent(context, phrase)
        ? Optional.of(
            new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING))
        : Optional.empty();
  }

  /**
   * "The plan failed: by refusing to pay, | Roe | lost": the clause behind opens with a participle.
   */
  private static Optional<Subject> ahead(Context context, VerbGroup group) {
    int before = group.first() - 1;
    boolean opens =
        context.is(before, Tag.PREPOSITION)
            && (context.sentenceStart(before) == before
                || context.tokens.is(before - 1, TokenKind.COLON));
    int end = opens ? context.sentenceEnd(before) : 0;
    for (int t = group.end(); t < end; t++) {
      NounPhrase phrase = context.tokens.is(t, TokenKind.COMMA) ? context.phraseFrom(t + 1) : null;
      if (phrase != null) {
        return context.clauses.beforeToken(verbBehind(context, phrase.end(), end));
      }
    }
    return Optional.empty();
  }

  private static int verbBehind(Context context, int from, int end) {
    int t = from;
    while (t < end - 1 && (context.group(t) == null || !isFinite(context, t))) {
      t++;
    }
    return t;
  }

  private static boolean isFinite(Context context, int token) {
    VerbGroup group = context.group(token);
    return group != null && group.form() == VerbGroup.Form.FINITE && group.first() == token;
  }
}
