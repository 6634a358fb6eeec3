package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * A sentence, or several sentences of one paragraph that a quotation joins.
 *
 * @param first index of the first token
 * @param end index behind the last token
 * @param quoting whether something stands in quotation marks
 * @param quotedOnly whether no word stands outside them
 */
record Unit(int first, int end, boolean quoting, boolean quotedOnly) {

  private static final int MAX_TAG = 12;

  /** Longer ones, which no journalist writes, are cut, so that the time stays linear. */
  private static final int MAX_UNIT = 2_000;

  /** The units of the tokens from {@code first} to {@code end}, all in one paragraph. */
  static List<Unit> of(Context context, int first, int end) {
    List<Unit> units = new ArrayList<>();
    int start = first;
    while (start < end) {
      int stop = Math.min(end, Math.max(start + 1, context.clauses().sentenceEnd(start)));
      while (stop < end
          && stop - start < MAX_UNIT
          && (crosses(context, stop) || isTag(context, start, stop))) {
        stop = Math.min(end, Math.max(stop + 1, context.clauses().sentenceEnd(stop)));
      }
      stop = Math.min(stop, start + MAX_UNIT);
      boolean quoting = context.hasQuotation(start, stop);
      boolean quotedOnly = quoting && isQuotedOnly(context, start, stop);
      units.add(new Unit(start, stop, quoting, quotedOnly));
      start = stop;
    }
    return units;
  }

  private static boolean crosses(Context context, int boundary) {
    return context.isQuoted(boundary)
        && context.clauses().quoted(boundary) == context.clauses().quoted(boundary - 1);
  }

  /** “Who won?” Roe asked: a new sentence by its look, but it only says who speaks. */
  private static boolean isTag(Context context, int start, int boundary) {
    if (!context.isQuoted(boundary - 1) || context.isQuoted(boundary) || boundary - 2 < start) {
      return false;
    }
    if (context.tokens().is(boundary - 2, ".")) {
      return false;
    }
    for (int t = boundary;
        t < boundary + MAX_TAG && t < context.clauses().sentenceEnd(boundary);
        t++) {
      Optional<VerbGroup> group = context.syntax().verbGroup(t);
      if (group.isPresent()) {
        return isTag(context, group.get(), boundary);
      }
      if (context.isQuoted(t)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isTag(Context context, VerbGroup group, int boundary) {
    CueWords.Entry entry = CueWords.verb(context.tokens(), group.head());
    if (entry == null || !entry.takes(Frame.QUOTE)) {
      return false;
    }
    int behind = group.end();
    boolean inverted = group.first() == boundary;
    boolean bare =
        behind >= context.clauses().sentenceEnd(boundary)
            || context.syntax().is(behind, Tag.PUNCTUATION)
            || context.syntax().is(behind, Tag.PREPOSITION)
            || context.syntax().is(behind, Tag.ADVERB);
    boolean opens =
        context.tokens().is(behind, TokenKind.COLON)
            || (context.tokens().is(behind, TokenKind.COMMA) && context.isQuoted(behind + 1));
    return (inverted || bare) && !opens;
  }

  private static boolean isQuotedOnly(Context context, int first, int end) {
    int t = first;
    while (t < end && (context.isQuoted(t) || !context.isWord(t))) {
      t++;
    }
    return t == end;
  }
}
