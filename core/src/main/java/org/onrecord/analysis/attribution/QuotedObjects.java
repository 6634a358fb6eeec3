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
  private final QuotedExtent extent;

  QuotedObjects(Context context, Unit unit) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    this.unit = unit;
    extent = new QuotedExtent(context);
  }

  /** The attribution of the quotation that starts here, or null if it is no such words. */
  @Nullable Draft draft(int quotation) {
    int end = Math.min(unit.end(), context.quotationEnd(quotation));
    if (isShort(quotation, end) || Titles.isAt(context, quotation, end)) {
      return null;
    }
    return verbBefore(quotation)
        .flatMap(
            verb ->
                context
                    .clauses()
                    .subject(verb)
                    .filter(this::isSpeaker)
                    .map(
                        subject ->
                            new Draft(subject, verb.first(), verb.end(), "quoted-object")
                                .add(verb.end(), extent.end(end, unit.end()))))
        .orElse(null);
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

  /** A few words are rather a term than somebody's. */
  private boolean isShort(int from, int end) {
    int words = 0;
    for (int t = from; t < end && words < MIN_WORDS; t++) {
      words += context.isWord(t) ? 1 : 0;
    }
    return words < MIN_WORDS;
  }
}
