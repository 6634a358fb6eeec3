package org.onrecord.analysis.attribution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Words in quotation marks as what somebody takes something for, by any verb: "hailed the pier as a
 * “gift”", "is known as “the gift”".
 */
final class QuotedLabels {

  private static final String PATTERN = "quoted-label";

  private static final int MAX_OPENING = 4;

  private static final int MAX_OBJECT = 16;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final QuotedExtent extent;

  QuotedLabels(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    extent = context.quotedExtent();
  }

  /** The attribution of the quotation that starts here, or null if it is no such label. */
  @Nullable Draft draft(int quotation, Unit unit) {
    int as = as(quotation, unit);
    VerbGroup verb = as < 0 ? null : verb(as, unit);
    if (verb == null) {
      return null;
    }
    int end = extent.end(context.quotationEnd(quotation), unit.end());
    VerbGroup passive = passive(verb);
    if (passive == null) {
      return active(verb, end);
    }
    return verb.end() == as ? passive(passive, as + 1, end) : null;
  }

  /** "as “…”", "as a mere “…”", or -1. */
  private int as(int quotation, Unit unit) {
    for (int t = quotation - 1; t > unit.first() && t >= quotation - MAX_OPENING; t--) {
      if (tokens.is(t, "as")) {
        return tokens.is(t - 1, "such") ? -1 : t;
      }
      boolean opens =
          syntax.is(t, Tag.DETERMINER)
              || syntax.is(t, Tag.POSSESSIVE)
              || syntax.is(t, Tag.ADJECTIVE)
              || syntax.is(t, Tag.ADVERB);
      if (context.isQuoted(t) || !opens) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable VerbGroup verb(int as, Unit unit) {
    for (int t = as - 1; t >= unit.first() && t >= as - MAX_OBJECT; t--) {
      if (context.isQuoted(t) || syntax.is(t, Tag.SUBORDINATOR) || syntax.is(t, Tag.RELATIVE)) {
        return null;
      }
      Optional<VerbGroup> group = syntax.verbGroup(t);
      if (group.isPresent()) {
        return group.get();
      }
    }
    return null;
  }

  private @Nullable Draft active(VerbGroup verb, int end) {
    boolean object = syntax.opensNounPhrase(verb.end());
    if (!object || tokens.is(verb.head(), WordClass.BE) || tokens.is(verb.head(), WordClass.HAVE)) {
      return null;
    }
    return context
        .clauses()
        .subject(verb)
        .filter(subject -> subject.kind() != Subject.Kind.FOLLOWING)
        .map(subject -> new Draft(subject, verb.first(), verb.end(), PATTERN).add(verb.end(), end))
        .orElse(null);
  }

  private @Nullable Draft passive(VerbGroup verb, int first, int end) {
    Subject about = context.clauses().before(verb).orElse(null);
    return about == null
        ? null
        : new Draft(null, verb.first(), first, PATTERN)
            .add(about.first(), about.end())
            .add(first, end);
  }

  /** The group itself, or the form of "be" before one that is rather an adjective: "was known". */
  private @Nullable VerbGroup passive(VerbGroup verb) {
    if (verb.passive() || verb.form() != VerbGroup.Form.PARTICIPLE) {
      return verb.passive() ? verb : null;
    }
    return syntax
        .verbGroup(verb.first() - 1)
        .filter(be -> tokens.is(be.head(), WordClass.BE))
        .orElse(null);
  }
}
