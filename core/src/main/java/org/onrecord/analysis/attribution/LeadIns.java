package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * The clause before a colon that says whose words follow: "Roe went on to say:", "Roe was blunt:".
 */
final class LeadIns {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final CueSubjects subjects;

  LeadIns(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    subjects = context.cueSubjects();
  }

  /**
   * The draft of a quotation that opens a paragraph, with who speaks by the paragraph before if
   * that ends with a colon.
   *
   * @param first where the paragraph before begins
   * @param end where it ends
   */
  Draft introduced(Draft draft, int first, int end) {
    int colon = end - 1;
    if (draft.source().isPresent()
        || first >= colon
        || !tokens.is(colon, TokenKind.COLON)
        || context.isQuoted(colon)) {
      return draft;
    }
    int start = Math.max(first, context.clauses().sentenceStart(colon));
    Draft cue = cue(start, colon);
    return cue == null ? draft : cue.addAll(draft);
  }

  /** A draft without content, of who speaks and by which words; null if nobody does. */
  private @Nullable Draft cue(int first, int colon) {
    for (int t = colon - 1; t >= first; t--) {
      Optional<VerbGroup> group = context.isQuoted(t) ? Optional.empty() : syntax.verbGroup(t);
      if (group.isPresent()) {
        t = group.get().first();
        CueWords.Entry entry = CueWords.verb(tokens, group.get().head());
        Optional<Subject> subject =
            entry != null && entry.takes(Frame.QUOTE) && !group.get().passive()
                ? subjects.of(group.get(), entry, first)
                : Optional.empty();
        if (subject.isPresent()) {
          return new Draft(subject.get(), group.get().first(), group.get().end(), "lead-in");
        }
      }
    }
    Subject subject = subject(first, colon);
    return subject == null ? null : new Draft(subject, colon, colon + 1, "lead-in");
  }

  /**
   * The subject of the last main clause before the colon, else of the first verb; of any last
   * clause that ends in what is said: "She frowned, so |I| gave another answer:"; or null.
   */
  @Nullable Subject subject(int first, int colon) {
    Subject found = null;
    boolean utterance = tokens.is(colon - 1, WordClass.COMMUNICATION);
    for (int t = colon - 1; t >= first; t--) {
      Optional<VerbGroup> group = context.isQuoted(t) ? Optional.empty() : syntax.verbGroup(t);
      if (group.isPresent()) {
        t = group.get().first();
        Subject subject = subject(group.get());
        if (subject != null && (isMain(subject) || (utterance && isPerson(subject)))) {
          return subject;
        }
        found = subject == null ? found : subject;
      }
    }
    return found;
  }

  private @Nullable Subject subject(VerbGroup group) {
    if (group.form() != VerbGroup.Form.FINITE) {
      return null;
    }
    Optional<Subject> subject =
        tokens.is(group.first() - 1, "here") // "Here is Roe in March:"
            ? context.clauses().behind(group)
            : context.clauses().before(group);
    return subject.orElse(null);
  }

  private boolean isPerson(Subject subject) {
    return subject.kind() != Subject.Kind.RELATIVE && context.isPerson(subject.head().head());
  }

  private boolean isMain(Subject subject) {
    int before = subject.first() - 1;
    return subject.kind() != Subject.Kind.RELATIVE
        && !syntax.is(before, Tag.SUBORDINATOR)
        && !syntax.is(before, Tag.RELATIVE)
        && !syntax.is(before, Tag.PREPOSITION)
        && syntax.verbGroup(before).isEmpty();
  }
}
