package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Words in quotation marks in a clause with "that" behind any verb or noun that a speaker goes
 * with: "worried that the pier was “a trap”", "Roe's claim that it is “safe”".
 */
final class QuotedClauses {

  private static final int MAX_DISTANCE = 40;

  private static final int MAX_GOVERNOR = 14;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final CueNouns nouns;

  QuotedClauses(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    nouns = context.cueNouns();
  }

  /** The attribution of the quotation that starts here, or null if it is no such words. */
  @Nullable Draft draft(int quotation, Unit unit) {
    int that = that(quotation, unit);
    Cue cue = that < 0 ? null : cue(that, unit);
    if (cue == null) {
      return null;
    }
    Complement clause = new Complement(that, Frame.CLAUSE, true);
    boolean fronted =
        syntax.is(cue.subject().first() - 1, Tag.PREPOSITION)
            && !context.hasFiniteVerb(unit.first(), cue.group().first());
    int behind = context.quotationEnd(quotation);
    boolean whole = isVerb(behind) && context.hasFiniteVerb(that, behind);
    int limit = whole ? behind : unit.end(); // "the claim that it is “safe” | was denied"
    int end = new ContentEnd(context, cue, clause, fronted, limit).find();
    return end <= quotation
        ? null
        : new Draft(cue.subject(), cue.group().first(), cue.group().end(), "quoted-clause")
            .add(that, end);
  }

  private int that(int quotation, Unit unit) {
    int first = Math.max(unit.first() + 1, quotation - MAX_DISTANCE);
    for (int t = quotation - 1; t >= first; t--) {
      if (tokens.is(t, TokenKind.SEMICOLON) || tokens.is(t, TokenKind.TERMINATOR)) {
        return -1;
      }
      if (!context.isQuoted(t) && tokens.is(t, "that") && !syntax.is(t, Tag.DETERMINER)) {
        return t;
      }
    }
    return -1;
  }

  private @Nullable Cue cue(int that, Unit unit) {
    NounPhrase noun = syntax.nounPhrase(that - 1).orElse(null);
    if (noun != null) {
      Cue ofNoun = nouns.isUtterance(noun) ? nouns.cue(noun) : nouns.cueBy(noun);
      if (ofNoun != null) {
        return isVerb(that + 1) ? null : ofNoun;
      }
      if (!context.clauses().isTime(noun) && !syntax.is(noun.first() - 1, Tag.PREPOSITION)) {
        return null;
      }
    }
    int first = Math.max(unit.first(), that - MAX_GOVERNOR);
    for (int t = that - 1; t >= first; t--) {
      if (context.isQuoted(t) || tokens.is(t, TokenKind.COMMA)) {
        return null;
      }
      VerbGroup group = syntax.verbGroup(t).orElse(null);
      if (group != null) {
        return ofVerb(group, group.end() == that);
      }
    }
    return null;
  }

  private boolean isVerb(int t) {
    return syntax
        .verbGroup(t)
        .filter(group -> group.first() == t && group.form() == VerbGroup.Form.FINITE)
        .isPresent();
  }

  private @Nullable Cue ofVerb(VerbGroup group, boolean adjacent) {
    CueWords.Entry listed = CueWords.verb(tokens, group.head());
    if (group.passive() || (listed == null && !adjacent)) {
      return null;
    }
    Optional<Subject> subject = context.clauses().subject(group);
    return subject
        .map(found -> new Cue(group, found, listed == null ? CueWords.UTTERANCE : listed))
        .orElse(null);
  }
}
