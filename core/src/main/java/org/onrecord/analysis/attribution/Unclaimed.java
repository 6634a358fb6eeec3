package org.onrecord.analysis.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in quotation marks and no reporting verb has taken: the rules for it, the surest
 * first; the first that answers wins.
 */
final class Unclaimed {

  /** Finds whose the words of a quotation are. */
  private interface Rule {

    /**
     * The attribution of the quotation that starts at the token, or null if the rule does not fit.
     */
    @Nullable Draft draft(int quotation, Unit unit);
  }

  private final Context context;
  private final List<Rule> rules;

  Unclaimed(Context context) {
    this.context = context;
    rules =
        List.of(
            new QuotedClauses(context)::draft,
            new QuotedLabels(context)::draft,
            new QuotedNouns(context)::draft,
            new QuotedObjects(context)::draft);
  }

  void find(Drafts drafts) {
    Unit unit = drafts.unit();
    for (int t = unit.first(); t < unit.end(); t++) {
      if (context.isQuoted(t)) {
        if (!drafts.covers(t)) {
          claim(t, drafts);
        }
        t = Math.max(t, context.quotationEnd(t) - 1);
      }
    }
  }

  private void claim(int quotation, Drafts drafts) {
    for (Rule rule : rules) {
      Draft draft = rule.draft(quotation, drafts.unit());
      if (draft != null) {
        drafts.keepAside(draft);
        return;
      }
    }
  }
}
