package org.onrecord.analysis.commitment;

import java.util.Optional;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.VerbGroup;

/** Who does what a verb says: its subject, chosen so that somebody who can act is found. */
final class Doers {

  private Doers() {}

  static Optional<Subject> of(Context context, VerbGroup group) {
    Optional<Subject> subject = context.clauses.subject(group);
    boolean participle = group.form() == VerbGroup.Form.GERUND;
    if (!participle || subject.filter(found -> names(context, found)).isPresent()) {
      return subject;
    }
    return context.clauses.shared(group).or(() -> subject);
  }

  private static boolean names(Context context, Subject subject) {
    return Sides.isAgent(context, subject.head());
  }
}
