package org.onrecord.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Finds the attributions of one unit. Reporting words are taken from left to right; one inside the
 * content of the one before is passed over, unless a boundary makes them neighbours.
 */
final class UnitAttributor {

  private UnitAttributor() {}

  static List<Draft> find(Context context, Unit unit) {
    Drafts drafts = new Drafts(unit);
    ReportingVerbs verbs = new ReportingVerbs(context, unit, drafts);
    AccordingTo accordingTo = new AccordingTo(context, unit, drafts);
    for (int t = unit.first(); t < unit.end(); t++) {
      int cueEnd = context.isQuoted(t) ? -1 : accordingTo.cueEnd(t);
      if (context.isQuoted(t)) {
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (cueEnd > 0) {
        accordingTo.at(t, cueEnd);
        t = cueEnd - 1;
      } else if (context.tokens().is(t, "in")) {
        accordingTo.inWords(t);
      } else {
        Optional<VerbGroup> group = context.syntax().verbGroup(t);
        if (group.isPresent() && group.get().first() == t) {
          verbs.at(group.get());
          t = group.get().end() - 1;
        }
      }
    }
    new Colons(context, unit, drafts).find();
    new Unclaimed(context, unit, drafts).find();
    new AgentlessPassives(context, unit, drafts).find();
    new ReportingNouns(context, unit, drafts).find();
    return drafts.all();
  }
}
