package org.onrecord.analysis.syntax;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;

/**
 * Relative clauses, participles and infinitives behind the noun that they describe, without a
 * comma; looked for from their end towards the left.
 */
final class Postmodifiers {

  private static final int MAX_LENGTH = 15;

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;

  Postmodifiers(Tokens tokens, Syntax syntax, Bounds bounds, Phrases phrases) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  /**
   * The noun phrase that is described by what ends before {@code end}: "those" of "those who back
   * her", "the poll" of "the poll released by her".
   */
  Optional<NounPhrase> described(int end, int start) {
    return described(end, start, false);
  }

  /**
   * The same where {@code end} is a finite verb, so that all before it is its subject: "residents"
   * of "residents trying to regain the pier", "the man" of "the man to lead it".
   */
  Optional<NounPhrase> describedBeforeVerb(int end, int start) {
    return described(end, start, true);
  }

  private Optional<NounPhrase> described(int end, int start, boolean beforeVerb) {
    if (end - 1 <= start) {
      return Optional.empty();
    }
    int level = bounds.quoted(end - 1);
    boolean finite = false;
    for (int t = end - 1; t > start && t > end - MAX_LENGTH && !isEnd(t, level); t--) {
      VerbGroup.Form form = form(t);
      if (isRelativeClause(t) || form == VerbGroup.Form.PARTICIPLE) {
        if (!syntax.is(t - 1, Tag.COORDINATOR)) { // "who left |and who said"
          return phrases.phraseEndingAt(t);
        }
      } else if (form == VerbGroup.Form.FINITE) {
        finite |= !hasRelative(t);
      } else if (form != null && beforeVerb && !finite) {
        Optional<NounPhrase> noun = phrases.phraseEndingAt(t).filter(this::isFree);
        if (noun.isPresent()) {
          return noun;
        }
      }
    }
    return Optional.empty();
  }

  /** The form of the verb group that starts here, or null. */
  private VerbGroup.@Nullable Form form(int t) {
    return syntax
        .verbGroup(t)
        .filter(group -> group.first() == t)
        .map(VerbGroup::form)
        .orElse(null);
  }

  private boolean isEnd(int t, int level) {
    return Phrases.isStop(tokens.kind(t))
        || tokens.is(t, TokenKind.COMMA)
        || bounds.quoted(t) != level
        || syntax.is(t, Tag.SUBORDINATOR)
        || (syntax.is(t, Tag.AUXILIARY) && phrases.isFiniteVerb(t) && !hasRelative(t));
  }

  private boolean isRelativeClause(int t) {
    return syntax.is(t, Tag.RELATIVE)
        && (syntax.verbGroup(t + 1).isPresent() || tokens.is(t, "whose"));
  }

  private boolean hasRelative(int verb) {
    int before = syntax.nounPhrase(verb - 1).map(phrase -> phrase.first() - 1).orElse(verb - 1);
    return syntax.is(verb - 1, Tag.RELATIVE)
        || syntax.is(verb - 2, Tag.RELATIVE)
        || tokens.is(before, "whose");
  }

  /** Whether no verb stands before the noun, of which it could be the object. */
  private boolean isFree(NounPhrase noun) {
    int before = noun.first() - 1;
    return before < 0 || syntax.verbGroup(before).isEmpty() && !tokens.is(before, "with");
  }
}
