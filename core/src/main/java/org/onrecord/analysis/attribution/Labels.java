package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** What somebody is called: an object with a label, "the plan a disgrace". */
final class Labels {

  private static final int MAX_OBJECT = 14;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Occasions occasions;

  Labels(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    occasions = context.occasions();
  }

  /**
   * Whether an object with its label starts here; not "called her mother", "a band called Orsk".
   *
   * @param likens whether the label may open with "to": "the plan to a wall"
   */
  boolean isAt(int first, int limit, boolean likens) {
    int end = Math.min(limit, first + 2 * MAX_OBJECT);
    for (int t = first; t < end; t++) {
      boolean near = t < first + MAX_OBJECT;
      if (near && (context.isQuoted(t) || tokens.is(t, "as")) || isBehindColon(t)) {
        return true;
      }
      TokenKind kind = tokens.kind(t);
      if (kind == TokenKind.TERMINATOR || kind == TokenKind.SEMICOLON) {
        break;
      }
    }
    return isBare(first, limit, likens);
  }

  /** "dubbed the row between the town and its board: |“War and Peace”". */
  private boolean isBehindColon(int t) {
    return context.isQuoted(t) && tokens.is(t - 1, TokenKind.COLON);
  }

  /** "the plan a disgrace", "her dangerous", "it to a wall": without a mark. */
  private boolean isBare(int first, int limit, boolean likens) {
    int t = first;
    for (int i = 0; i < 4 && t < limit; i++) {
      int at = t;
      Optional<NounPhrase> phrase = syntax.nounPhrase(t).filter(found -> found.first() == at);
      if (phrase.isEmpty()) {
        return false;
      }
      t = phrase.get().end();
      if (t < limit && (isLabel(t) || (likens && tokens.is(t, "to")))) {
        return true;
      }
      t += syntax.is(t, Tag.PREPOSITION) || syntax.is(t, Tag.COORDINATOR) ? 1 : 0;
    }
    return false;
  }

  private boolean isLabel(int t) {
    Optional<NounPhrase> phrase = syntax.nounPhraseFrom(t);
    return syntax.is(t, Tag.ADJECTIVE)
        || (phrase.isPresent() && !context.clauses().isTime(phrase.get()));
  }

  /**
   * Whether the content ends behind the quotation that ends at {@code behind}: what follows goes
   * with the reporting verb, "called it “a gift” in a letter", or is another clause.
   */
  boolean endsBehind(int behind) {
    if (syntax.is(behind, Tag.COORDINATOR)) {
      int next = behind + 1;
      return syntax.is(next, Tag.PRONOUN)
          || syntax.is(next, Tag.GERUND)
          || syntax.is(next, Tag.VERB)
          || syntax.is(next, Tag.AUXILIARY)
          || isClause(next);
    }
    if (tokens.is(behind - 2, TokenKind.COMMA)) {
      return isClause(behind);
    }
    return tokens.is(behind, TokenKind.DASH) || occasions.isAt(behind) || isTime(behind);
  }

  /** "a “gift” | Tuesday": when it was said. */
  boolean isTime(int t) {
    return syntax.opensNounPhrase(t) && context.isTime(t);
  }

  private boolean isClause(int first) {
    return syntax.nounPhraseFrom(first).filter(found -> syntax.isFinite(found.end())).isPresent();
  }
}
