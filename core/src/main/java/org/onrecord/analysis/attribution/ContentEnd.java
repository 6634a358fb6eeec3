package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Where the content behind a reporting verb ends: with the sentence, unless a clause that a comma
 * sets off, or a second verb of the subject, does not belong to it.
 */
final class ContentEnd {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Cue cue;
  private final Complement complement;
  private final boolean fronted; // the reporting verb stands in a clause before the main clause
  private final int end;
  private final Summaries summaries;
  private final Labels labels;

  ContentEnd(Context context, Cue cue, Complement complement, boolean fronted, int end) {
    this.context = context;
    this.cue = cue;
    tokens = context.tokens();
    syntax = context.syntax();
    this.complement = complement;
    this.fronted = fronted;
    this.end = end;
    summaries = new Summaries(context);
    labels = new Labels(context);
  }

  int find() {
    for (int t = complement.first() + 1; t < end - 1; t++) {
      if (context.isQuoted(t)) {
        int behind = Math.min(end, context.quotationEnd(t));
        if (isSetOff(behind) || (isLabel() && labels.endsBehind(behind))) {
          return behind;
        }
        t = Math.max(t, behind - 1);
      } else if (isCut(t)) {
        return t;
      }
    }
    return Edges.end(context, complement.first(), end);
  }

  /** “…,” raising doubts; “…,” and left: the comma stands inside the marks. */
  private boolean isSetOff(int behind) {
    boolean comma = tokens.is(behind - 2, TokenKind.COMMA);
    return comma
        && behind < end
        && (syntax.is(behind, Tag.GERUND)
            || isRelative(behind)
            || isSecondVerb(behind)
            || (fronted && isMainClause(behind)));
  }

  private boolean isCut(int t) {
    if (tokens.is(t, TokenKind.COLON)) {
      return complement.frame() == Frame.CLAUSE && t + 1 < end && tokens.isCapitalized(t + 1);
    }
    if (tokens.is(t, TokenKind.COMMA)) {
      return isCutAtComma(t);
    }
    boolean parallel =
        cue.isParticiple() && syntax.is(t, Tag.COORDINATOR) && syntax.is(t + 1, Tag.GERUND);
    return parallel ? isComplete(t) : isPhrase() && isSecondVerb(t);
  }

  private boolean isCutAtComma(int comma) {
    if (fronted && isMainClause(comma + 1)) {
      return true;
    }
    if (isRelative(comma + 1)) {
      return isComplete(comma);
    }
    if (syntax.is(comma + 1, Tag.GERUND)) {
      return isPhrase();
    }
    return (isSecondVerb(comma + 1) && isComplete(comma))
        || isContrast(comma + 1)
        || summaries.isAt(comma + 1);
  }

  private boolean isLabel() {
    return complement.frame() == Frame.LABEL
        || (complement.frame() == Frame.QUOTE && cue.entry().takes(Frame.LABEL));
  }

  private boolean isPhrase() {
    return complement.frame() == Frame.OBJECT
        || complement.frame() == Frame.LABEL
        || complement.frame() == Frame.INFINITIVE;
  }

  /** "…, but it failed": the writer's own sentence. */
  private boolean isContrast(int t) {
    return tokens.is(t, "but")
        && !tokens.is(complement.first(), "that")
        && isMainClause(t + 1)
        && !isQuotationAhead(t);
  }

  private boolean isQuotationAhead(int from) {
    for (int t = from; t < end; t++) {
      if (context.isQuoted(t)) {
        return true;
      }
    }
    return false;
  }

  private boolean isRelative(int t) {
    return (syntax.is(t, Tag.RELATIVE) && !tokens.is(t, "that"))
        || (tokens.is(t, "where") && syntax.is(t, Tag.SUBORDINATOR));
  }

  private boolean isComplete(int comma) {
    return isPhrase() || context.hasFiniteVerb(complement.first(), comma);
  }

  /** Whether a noun phrase and its finite verb follow: the main clause behind a fronted one. */
  private boolean isMainClause(int first) {
    if (syntax.nounPhrase(first).filter(phrase -> phrase.first() == first).isEmpty()) {
      return false;
    }
    for (int t = first; t < end && t < first + 25; t++) {
      if (tokens.is(t, TokenKind.SEMICOLON) || syntax.is(t, Tag.COORDINATOR) && t == first) {
        return false;
      }
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent() && group.get().form() == VerbGroup.Form.FINITE) {
        return true;
      }
    }
    return false;
  }

  /** "and left": a verb that goes on with the subject of the reporting verb. */
  private boolean isSecondVerb(int t) {
    if (!syntax.is(t, Tag.COORDINATOR)) {
      return false;
    }
    int next = t + 1;
    while (next < end && syntax.is(next, Tag.ADVERB)) {
      next++;
    }
    return syntax
        .verbGroup(next)
        .filter(group -> group.form() == VerbGroup.Form.FINITE && isSameTense(group.first()))
        .isPresent();
  }

  /** Whether the verb can go on with the reporting verb: "said … and left", not "to say and do". */
  private boolean isSameTense(int verb) {
    int reporting = cue.group().first();
    return tokens.is(reporting, WordClass.PAST) == tokens.is(verb, WordClass.PAST)
        || syntax.is(verb, Tag.AUXILIARY)
        || syntax.is(reporting, Tag.AUXILIARY);
  }
}
