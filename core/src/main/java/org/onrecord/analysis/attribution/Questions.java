package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/** Questions of which the text does not say who put them: "Asked about rents, Roe said …". */
final class Questions {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  Questions(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /** "was asked", "when asked", "Asked". */
  boolean isAt(VerbGroup group, Unit unit) {
    boolean asked = tokens.is(group.head(), "asked") || tokens.is(group.head(), "questioned");
    return asked && (group.passive() || isReduced(group, unit));
  }

  private boolean isReduced(VerbGroup group, Unit unit) {
    boolean opens =
        group.first() == unit.first()
            || syntax.is(group.first() - 1, Tag.SUBORDINATOR)
            || (group.form() == VerbGroup.Form.PARTICIPLE
                && tokens.is(group.first() - 1, TokenKind.COMMA));
    return opens && group.first() + 1 == group.end();
  }

  void at(VerbGroup group, Drafts drafts) {
    Unit unit = drafts.unit();
    int first = contentFirst(group.end(), unit);
    if (first < 0 || (drafts.last() != null && drafts.floor() > group.first())) {
      return;
    }
    Subject source = by(group.end());
    drafts.accept(
        new Draft(source, group.first(), group.end(), "asked").add(first, contentEnd(first, unit)));
  }

  /** The question behind "asked": "whether …", "about …", "a question", or -1. */
  private int contentFirst(int from, Unit unit) {
    for (int t = from; t < unit.end() && t < from + 10; t++) {
      if (tokens.is(t, "about") || tokens.is(t, "for")) {
        return t + 1;
      }
      boolean question =
          tokens.is(t, WordClass.INTERROGATIVE) || tokens.is(t, "if") || tokens.is(t, "whether");
      if (question || syntax.is(t, Tag.TO)) {
        return t;
      }
      if (!tokens.is(t, TokenKind.WORD) && !tokens.is(t, TokenKind.NUMBER)) {
        return -1;
      }
    }
    return -1;
  }

  private int contentEnd(int first, Unit unit) {
    for (int t = first; t < unit.end(); t++) {
      boolean comma = tokens.is(t, TokenKind.COMMA);
      if (comma && isMainClause(t + 1, unit)) {
        return t;
      }
      if (comma
          && context.isQuoted(t)
          && context.quotationEnd(t) == t + 2
          && isMainClause(t + 2, unit)) {
        return t + 2;
      }
    }
    return Edges.end(context, first, unit.end());
  }

  private boolean isMainClause(int t, Unit unit) {
    Optional<NounPhrase> phrase = syntax.nounPhraseFrom(t);
    return phrase.isPresent() && context.hasMainVerb(t, Math.min(unit.end(), t + 25));
  }

  private @Nullable Subject by(int from) {
    Optional<NounPhrase> agent =
        tokens.is(from, "by") ? syntax.nounPhrase(from + 1) : Optional.empty();
    return agent
        .filter(found -> found.first() == from + 1)
        .map(context.clauses()::following)
        .orElse(null);
  }
}
