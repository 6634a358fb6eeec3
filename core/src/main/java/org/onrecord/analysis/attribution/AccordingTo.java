package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;

/** Attributions by "according to". */
final class AccordingTo {

  private final Context context;
  private final Tokens tokens;
  private final Unit unit;
  private final Drafts drafts;

  AccordingTo(Context context, Unit unit, Drafts drafts) {
    this.context = context;
    tokens = context.tokens();
    this.unit = unit;
    this.drafts = drafts;
  }

  void at(int cue) {
    Optional<NounPhrase> phrase =
        context.syntax().nounPhrase(cue + 2).filter(p -> p.first() == cue + 2);
    if (phrase.isEmpty() || phrase.get().end() > unit.end()) {
      return;
    }
    Subject source = context.clauses().following(phrase.get());
    Draft draft = new Draft(source, cue, cue + 2, "according-to");
    Draft last = drafts.last();
    if (last != null && last.contentEnd() > cue) {
      around(draft, last);
    } else if (last != null && last.end() >= cue - 2) {
      takeOver(draft, last);
    } else if (cue > drafts.floor() && hasContentBefore(cue)) {
      int left = left(cue);
      drafts.accept(draft.add(Edges.start(context, drafts.floor(), left), left));
    } else {
      behind(draft, source.end());
    }
  }

  /** The comma before the cue, or the cue itself where there is none. */
  private int left(int cue) {
    boolean comma = tokens.is(cue - 1, TokenKind.COMMA) && !context.isQuoted(cue - 1);
    return comma ? cue - 1 : cue;
  }

  private boolean hasContentBefore(int cue) {
    return context.isQuoted(cue - 1) || context.hasFiniteVerb(drafts.floor(), left(cue));
  }

  /** "Roe said it was over, according to the minutes": the minutes say that Roe said so. */
  private void around(Draft draft, Draft last) {
    int left = left(draft.cueFirst());
    if (left < draft.cueFirst() || context.isQuoted(left - 1)) {
      int from = Math.min(last.source().map(Subject::first).orElse(left), last.contentFirst());
      drafts.dropLast();
      drafts.accept(draft.add(Math.max(unit.first(), from), left));
    }
  }

  /** “It is over,” Roe said, according to the minutes: they are the source of her words. */
  private void takeOver(Draft draft, Draft last) {
    drafts.dropLast();
    last.content().forEach(run -> draft.add(run.first(), run.end()));
    drafts.accept(draft);
  }

  /** "According to the minutes, it is over", "The plan, according to the minutes, is over". */
  private void behind(Draft draft, int comma) {
    if (!tokens.is(comma, TokenKind.COMMA) || comma + 1 >= unit.end()) {
      return;
    }
    int cue = draft.cueFirst();
    if (cue > drafts.floor()) {
      draft.add(Edges.start(context, drafts.floor(), cue), left(cue));
    }
    drafts.accept(draft.add(comma + 1, Edges.end(context, comma + 1, unit.end())));
  }
}
