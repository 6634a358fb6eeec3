package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
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
  private final QuotedExtent extent;

  QuotedObjects(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    extent = context.quotedExtent();
  }

  /** The attribution of the quotation that starts here, or null if it is no such words. */
  @Nullable Draft draft(int quotation, Unit unit) {
    int end = Math.min(unit.end(), context.quotationEnd(quotation));
    if ((isShort(quotation, end) && !syntax.is(quotation - 1, Tag.TO))
        || Titles.isAt(context, quotation, end)) {
      return null;
    }
    return verbBefore(quotation, unit)
        .flatMap(
            verb ->
                context
                    .clauses()
                    .subject(verb)
                    .filter(subject -> context.isPerson(subject.head().head()))
                    .map(
                        subject ->
                            new Draft(subject, verb.first(), verb.end(), "quoted-object")
                                .add(verb.end(), extent.end(end, unit.end()))))
        .orElse(null);
  }

  /** The verb whose object, or what it goes on with, the quotation is a part of. */
  private Optional<VerbGroup> verbBefore(int quotation, Unit unit) {
    int first = Math.max(unit.first(), quotation - MAX_DISTANCE);
    for (int t = quotation - 1; t >= first && !isEnd(t); t--) {
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent()) {
        VerbGroup verb = group.get();
        if (!isSubordinate(verb)) {
          return group.filter(found -> isAct(found, quotation));
        }
        t = verb.first();
      }
    }
    return Optional.empty();
  }

  private boolean isEnd(int t) {
    return context.isQuoted(t)
        || syntax.is(t, Tag.SUBORDINATOR)
        || syntax.is(t, Tag.RELATIVE)
        || tokens.is(t, TokenKind.OPENING_BRACKET)
        || tokens.is(t, TokenKind.COMMA);
  }

  /** "wants | to make", "blamed them | for making": a verb that another one brings. */
  private boolean isSubordinate(VerbGroup verb) {
    return verb.form() == VerbGroup.Form.INFINITIVE
        || (verb.form() == VerbGroup.Form.GERUND && syntax.is(verb.first() - 1, Tag.PREPOSITION));
  }

  private boolean isAct(VerbGroup verb, int quotation) {
    boolean active = verb.form() == VerbGroup.Form.FINITE || verb.form() == VerbGroup.Form.GERUND;
    return active
        && !verb.passive()
        && !syntax.is(verb.head(), Tag.AUXILIARY)
        && isObject(verb.end(), quotation)
        && !tokens.is(verb.head(), "including")
        && !tokens.is(verb.head(), WordClass.BE)
        && !tokens.is(verb.head(), WordClass.HAVE);
  }

  private boolean isObject(int first, int quotation) {
    return first == quotation
        || syntax.is(first, Tag.DETERMINER)
        || syntax.is(first, Tag.POSSESSIVE)
        || syntax.is(first, Tag.TO)
        || syntax.opensNounPhrase(first);
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
