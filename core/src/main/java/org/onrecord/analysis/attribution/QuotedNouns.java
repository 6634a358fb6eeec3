package org.onrecord.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * Words in quotation marks that a noun for an utterance brings: "her call for a “new deal”", "his
 * promise to “rebuild” the pier".
 */
final class QuotedNouns {

  private static final int MAX_DISTANCE = 8;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final QuotedExtent extent;
  private final CueNouns nouns;

  QuotedNouns(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    extent = context.quotedExtent();
    nouns = context.cueNouns();
  }

  /** The attribution of the quotation that starts here, or null if it is no such words. */
  @Nullable Draft draft(int quotation, Unit unit) {
    int end = context.quotationEnd(quotation);
    int link = link(quotation, unit);
    Draft draft = link < 0 || isTitle(link, quotation, end) ? null : ofNoun(link);
    int first = syntax.is(link, Tag.TO) ? link : link + 1;
    return draft == null ? null : draft.add(first, extent.end(end, unit.end()));
  }

  /** The "of", "for" or "to" behind the noun, or -1. */
  private int link(int quotation, Unit unit) {
    int first = Math.max(unit.first() + 1, quotation - MAX_DISTANCE);
    for (int t = quotation - 1; t >= first; t--) {
      if (context.isQuoted(t) || !tokens.is(t, TokenKind.WORD)) {
        return -1;
      }
      if (syntax.is(t, Tag.TO) || isLink(t)) {
        return syntax.nounPhrase(t - 1).filter(nouns::isUtterance).isPresent() ? t : -1;
      }
    }
    return -1;
  }

  /** “The Heron”, but not what is chanted: “Save The Heron”. */
  private boolean isTitle(int link, int quotation, int end) {
    CueWords.Entry entry = CueWords.verb(tokens, syntax.nounPhrase(link - 1).orElseThrow().head());
    boolean chanted = entry != null && entry.takes(Frame.QUOTE);
    return !chanted && Titles.isAt(context, quotation, end);
  }

  private boolean isLink(int t) {
    return tokens.is(t, "of")
        || tokens.is(t, "for")
        || tokens.is(t, "about")
        || tokens.is(t, "against")
        || tokens.is(t, "to");
  }

  private @Nullable Draft ofNoun(int link) {
    NounPhrase noun = syntax.nounPhrase(link - 1).orElseThrow();
    Cue cue = nouns.cue(noun);
    if (cue == null) {
      return CueWords.verb(tokens, noun.head()) == null
          ? null
          : new Draft(null, noun.head(), noun.head() + 1, "quoted-noun");
    }
    return new Draft(cue.subject(), cue.group().first(), cue.group().end(), "quoted-noun");
  }
}
