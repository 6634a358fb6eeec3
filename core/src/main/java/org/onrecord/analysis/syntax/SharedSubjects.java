package org.onrecord.analysis.syntax;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;

/** The subject that a verb shares with another: "Roe smiled and said", "Roe left, saying". */
final class SharedSubjects {

  private final Tokens tokens;
  private final Syntax syntax;
  private final Bounds bounds;
  private final Phrases phrases;
  private final SubjectBefore before;
  private final PhraseExtents extents;

  SharedSubjects(
      Tokens tokens,
      Syntax syntax,
      Bounds bounds,
      Phrases phrases,
      SubjectBefore before,
      PhraseExtents extents) {
    this.tokens = tokens;
    this.syntax = syntax;
    this.bounds = bounds;
    this.phrases = phrases;
    this.before = before;
    this.extents = extents;
  }

  /**
   * {@return the subject that the group shares with a verb before it, or of a participle, around
   * it}
   */
  Optional<Subject> of(VerbGroup group) {
    boolean participle = group.form() == VerbGroup.Form.GERUND;
    if (!participle && !isCoordinated(group)) {
      return Optional.empty();
    }
    int level = bounds.quoted(group.head());
    int start = bounds.sentenceStart(group.head());
    for (int t = group.first() - 1, steps = 0;
        t >= start && steps < Asides.MAX_ASIDE * 2;
        t--, steps++) {
      Optional<VerbGroup> other =
          bounds.quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        t = other.get().first();
        if (other.get().form() == VerbGroup.Form.FINITE) {
          Optional<Subject> subject = before.of(other.get()).or(() -> extents.behind(other.get()));
          if (subject.isPresent() && subject.get().kind() != Subject.Kind.RELATIVE) {
            return subject.map(found -> found.as(Subject.Kind.SHARED));
          }
        }
      }
    }
    return participle ? ofNextVerb(group, level) : Optional.empty();
  }

  private boolean isCoordinated(VerbGroup group) {
    int t = group.first() - 1;
    while (t >= bounds.sentenceStart(group.head())
        && (phrases.isSkipped(t) || tokens.is(t, TokenKind.QUOTATION_MARK))) {
      t--;
    }
    return syntax.is(t, Tag.COORDINATOR) || tokens.is(t, TokenKind.COMMA);
  }

  private Optional<Subject> ofNextVerb(VerbGroup group, int level) {
    int end = bounds.sentenceEnd(group.head());
    for (int t = group.end(); t < end; t++) {
      Optional<VerbGroup> other =
          bounds.quoted(t) == level ? syntax.verbGroup(t) : Optional.empty();
      if (other.isPresent()) {
        if (other.get().form() == VerbGroup.Form.FINITE) {
          return before.of(other.get()).map(found -> found.as(Subject.Kind.SHARED));
        }
        t = other.get().end() - 1;
      }
    }
    return Optional.empty();
  }
}
