package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Words in quotation marks in the object of any verb that a speaker is the subject of: "promoted a
 * “new deal”". The marks say that they are the speaker's.
 */
final class QuotedObjects {

  private static final int MAX_DISTANCE = 16;

  private static final int MIN_WORDS = 3;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Unit unit;
  private final Drafts drafts;

  QuotedObjects(Context context, Unit unit, Drafts drafts) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    this.unit = unit;
    this.drafts = drafts;
  }

  void at(int quotation) {
    int end = Math.min(unit.end(), context.quotationEnd(quotation));
    if (isTitle(quotation, end)) {
      return;
    }
    Optional<VerbGroup> verb = verbBefore(quotation);
    if (verb.isEmpty()) {
      return;
    }
    Optional<Subject> subject = context.clauses().subject(verb.get()).filter(this::isSpeaker);
    subject.ifPresent(
        found ->
            drafts.keepAside(
                new Draft(found, verb.get().first(), verb.get().end(), "quoted-object")
                    .add(verb.get().end(), end)));
  }

  private Optional<VerbGroup> verbBefore(int quotation) {
    int first = Math.max(unit.first(), quotation - MAX_DISTANCE);
    for (int t = quotation - 1; t >= first; t--) {
      boolean stop =
          context.isQuoted(t)
              || syntax.is(t, Tag.SUBORDINATOR)
              || syntax.is(t, Tag.RELATIVE)
              || syntax.is(t, Tag.GERUND)
              || tokens.is(t, TokenKind.COMMA);
      if (stop) {
        return Optional.empty();
      }
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent()) {
        boolean act =
            group.get().form() == VerbGroup.Form.FINITE
                && !group.get().passive()
                && !syntax.is(group.get().head(), Tag.AUXILIARY)
                && isObject(group.get().end(), quotation)
                && !tokens.is(group.get().head(), WordClass.BE)
                && !tokens.is(group.get().head(), WordClass.HAVE);
        return act ? group : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isObject(int first, int quotation) {
    return first == quotation
        || syntax.is(first, Tag.DETERMINER)
        || syntax.is(first, Tag.POSSESSIVE)
        || syntax.nounPhrase(first).filter(phrase -> phrase.first() == first).isPresent();
  }

  private boolean isSpeaker(Subject subject) {
    int head = subject.head().head();
    return syntax.is(head, Tag.NAME)
        || tokens.is(head, WordClass.PERSON)
        || tokens.is(head, WordClass.SUBJECT_PRONOUN) && !tokens.is(head, "it");
  }

  /** “State of the Union”: most words in capitals. */
  private boolean isTitle(int from, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = from; t < end; t++) {
      if (context.isWord(t)) {
        words++;
        capitals += tokens.isCapitalized(t) ? 1 : 0;
      }
    }
    return capitals * 2 >= words || words < MIN_WORDS;
  }
}
