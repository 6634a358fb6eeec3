package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Reporting verbs in the passive of which the text does not say who speaks: "Roe was told that …",
 * "Roe is said to have left", "the plan was criticized as a gift". They are looked for last, where
 * nothing else is reported.
 */
final class AgentlessPassives {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Agents agents;
  private final ComplementFinder complements;

  AgentlessPassives(Context context) {
    this.context = context;
    agents = context.agents();
    tokens = context.tokens();
    syntax = context.syntax();
    complements = context.complements();
  }

  void find(Drafts drafts) {
    Unit unit = drafts.unit();
    for (int t = unit.first(); t < unit.end(); t++) {
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent()) {
        if (group.get().passive() && !context.isQuoted(t)) {
          at(group.get(), drafts);
        }
        t = group.get().end() - 1;
      }
    }
  }

  private void at(VerbGroup group, Drafts drafts) {
    CueWords.Entry entry = CueWords.verb(tokens, group.head());
    if (entry == null || drafts.covers(group.head())) {
      return;
    }
    Subject about = context.clauses().before(group).orElse(null);
    if (about == null) {
      return;
    }
    Cue cue = new Cue(group, about, entry);
    int limit = drafts.unit().end();
    Complement complement = complement(cue, limit);
    if (complement == null || drafts.covers(complement.first())) {
      return;
    }
    Subject by = agents.between(group.end(), complement.first());
    Draft draft = new Draft(by, group.first(), group.end(), "agentless");
    if (complement.frame() != Frame.CLAUSE) {
      draft.add(about.first(), about.end());
    }
    boolean fronted = syntax.is(about.first() - 1, Tag.SUBORDINATOR);
    int end = new ContentEnd(context, cue, complement, fronted, limit).find();
    drafts.keepAside(draft.add(complement.first(), end));
  }

  private @Nullable Complement complement(Cue cue, int limit) {
    CueWords.Entry entry = cue.entry();
    int next = cue.group().end();
    if (entry.takes(Frame.ADDRESSEE)) {
      Complement told = complements.find(cue, next, limit);
      return told != null && told.frame() == Frame.CLAUSE && told.adjacent() ? told : null;
    }
    if (syntax.is(next, Tag.TO) && entry.takes(Frame.CLAUSE) && entry.takes(Frame.QUOTE)) {
      return new Complement(next, Frame.INFINITIVE, true);
    }
    boolean judged = entry.takes(Frame.OBJECT) && !entry.takes(Frame.CLAUSE);
    boolean saying = syntax.is(next + 1, Tag.GERUND) && CueWords.verb(tokens, next + 1) != null;
    boolean label = tokens.is(next, "as") && !saying && (judged || entry.takes(Frame.LABEL));
    boolean reason = judged && (tokens.is(next, "for") || tokens.is(next, "of"));
    return (label || reason) && context.isWord(next + 1)
        ? new Complement(next, Frame.OBJECT, true)
        : null;
  }
}
