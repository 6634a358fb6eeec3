package org.onrecord.analysis.attribution;

import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.VerbGroup;

/** A reporting verb with its subject. */
record Cue(VerbGroup group, Subject subject, CueWords.Entry entry) {

  /** The first token of verb and subject together; of a shared subject the verb's alone. */
  int first() {
    return switch (subject.kind()) {
      case PRECEDING, RELATIVE -> Math.min(subject.first(), group.first());
      case FOLLOWING, SHARED -> group.first();
    };
  }

  /** The index behind verb and subject together. */
  int end() {
    int end = entry.particle() ? group.end() + 1 : group.end();
    return subject.kind() == Subject.Kind.FOLLOWING ? Math.max(end, subject.end()) : end;
  }

  boolean isParticiple() {
    return group.form() == VerbGroup.Form.GERUND;
  }
}
