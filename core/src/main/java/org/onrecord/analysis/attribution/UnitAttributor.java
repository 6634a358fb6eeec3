package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Finds the attributions of one unit after the other. Reporting words are taken from left to right;
 * one inside the content of the one before is passed over, unless a boundary makes them neighbours.
 */
final class UnitAttributor {

  private final Context context;
  private final AccordingTo accordingTo;
  private final ReportingVerbs verbs;
  private final Colons colons;
  private final Unclaimed unclaimed;
  private final AgentlessPassives agentless;
  private final ReportingNouns nouns;

  UnitAttributor(Context context) {
    this.context = context;
    accordingTo = new AccordingTo(context);
    verbs = new ReportingVerbs(context);
    colons = new Colons(context);
    unclaimed = new Unclaimed(context);
    agentless = new AgentlessPassives(context);
    nouns = new ReportingNouns(context);
  }

  /** Adds the attributions of the unit to those of its paragraph. */
  void find(Unit unit, List<Draft> found) {
    Drafts drafts = new Drafts(unit);
    boolean passive = findCues(drafts);
    colons.find(drafts);
    if (unit.quoting()) {
      unclaimed.find(drafts);
    }
    if (passive) {
      agentless.find(drafts);
    }
    nouns.find(drafts);
    drafts.addTo(found);
  }

  /** Finds what reports by itself; returns whether a verb in the passive is there. */
  private boolean findCues(Drafts drafts) {
    Unit unit = drafts.unit();
    boolean passive = false;
    for (int t = unit.first(); t < unit.end(); t++) {
      int cueEnd = context.isQuoted(t) ? -1 : accordingTo.cueEnd(t);
      if (context.isQuoted(t)) {
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (cueEnd > 0) {
        accordingTo.at(t, cueEnd, drafts);
        t = cueEnd - 1;
      } else if (context.tokens().is(t, "in")) {
        accordingTo.inWords(t, drafts);
      } else {
        Optional<VerbGroup> group = context.syntax().verbGroup(t);
        if (group.isPresent() && group.get().first() == t) {
          verbs.at(group.get(), drafts);
          passive |= group.get().passive();
          t = group.get().end() - 1;
        }
      }
    }
    return passive;
  }
}
