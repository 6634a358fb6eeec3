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
    @Nullable Draft draft(int quotation);
  }

  private final Context context;
  private final Unit unit;
  private final Drafts drafts;
  private @Nullable List<Rule> rules; // once there is something to claim

  Unclaimed(Context context, Unit unit, Drafts drafts) {
    this.context = context;
    this.unit = unit;
    this.drafts = drafts;
  }

  private List<Rule> rules() {
    if (rules == null) {
      rules =
          List.of(
              new QuotedClauses(context, unit)::draft,
              new QuotedLabels(context, unit)::draft,
              new QuotedNouns(context, unit)::draft,
              new QuotedObjects(context, unit)::draft);
    }
    return rules;
  }

  void find() {
    for (int t = unit.first(); t < unit.end(); t++) {
      if (context.isQuoted(t)) {
        if (!drafts.covers(t)) {
          claim(t);
        }
        t = Math.max(t, context.quotationEnd(t) - 1);
      }
    }
  }

  private void claim(int quotation) {
    for (Rule rule : rules()) {
      Draft draft = rule.draft(quotation);
      if (draft != null) {
        drafts.keepAside(draft);
        return;
      }
    }
  }
}
