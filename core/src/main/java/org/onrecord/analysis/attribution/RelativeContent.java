package org.onrecord.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;

/**
 * Content of which a part is the pronoun before the reporting clause: "which she said would fail",
 * "what he called a gift".
 */
final class RelativeContent {

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;

  RelativeContent(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
  }

  /** Adds the pronoun and what its clause goes on with; null if it does not. */
  @Nullable Draft add(Draft draft, Cue cue, Unit unit) {
    boolean clause = cue.entry().takes(Frame.CLAUSE) && isVerb(cue.end());
    boolean label =
        (cue.entry().takes(Frame.LABEL) || cue.entry().takes(Frame.OBJECT))
            && tokens.is(cue.end(), "as");
    int what = cue.first() - (syntax.is(cue.first() - 1, Tag.ADVERB) ? 2 : 1);
    int first = isPronoun(what) ? what : clause ? nounBefore(cue.first()) : -1;
    if (first < unit.first()) {
      return null;
    }
    if (!clause && !label && isName(cue, what)) {
      return draft.add(what, what + 1).add(cue.end(), nameEnd(cue.end(), unit.end()));
    }
    if (!clause && !label) {
      return null;
    }
    Complement rest = new Complement(cue.end(), clause ? Frame.CLAUSE : Frame.LABEL, true);
    int end = new ContentEnd(context, cue, rest, false, unit.end()).find();
    return draft.add(first, what + 1).add(cue.end(), end);
  }

  /** "a fee | the board said was fair": the noun phrase that ends before the subject, or -1. */
  private int nounBefore(int subject) {
    return syntax
        .nounPhrase(subject - 1)
        .filter(phrase -> phrase.end() == subject && syntax.is(phrase.head(), Tag.NOUN))
        .map(NounPhrase::first)
        .orElse(-1);
  }

  /** Whether the complement names what the pronoun stands for: "what he called a gift". */
  boolean isNamed(Cue cue, Complement complement, Unit unit) {
    return cue.entry().takes(Frame.LABEL)
        && cue.subject().kind() == Subject.Kind.PRECEDING
        && complement.adjacent()
        && cue.first() > unit.first()
        && isPronoun(cue.first() - 1);
  }

  /** "what officials called | a hate crime", "a bill that they called | unfair". */
  private boolean isName(Cue cue, int what) {
    int first = cue.end();
    boolean name = syntax.is(first, Tag.ADJECTIVE) || syntax.opensNounPhrase(first);
    return name
        && cue.entry().takes(Frame.LABEL)
        && cue.subject().kind() == Subject.Kind.PRECEDING
        && isPronoun(what);
  }

  /** Adds the pronoun and the name: no more of the sentence, which goes on around them. */
  Draft addNamed(Draft draft, Cue cue, Complement complement, Unit unit) {
    return draft
        .add(cue.first() - 1, cue.first())
        .add(complement.first(), Math.min(unit.end(), nameEnd(complement.first(), unit.end())));
  }

  /** The end of noun phrases and quotations in a row: "the “deeply wrong” view of the town". */
  private int nameEnd(int first, int limit) {
    int end = first;
    while (end < limit && (end == first || !context.isComma(end))) {
      int next = end;
      NounPhrase phrase = syntax.nounPhrase(next).orElse(null);
      if (context.isQuoted(end)) {
        end = context.quotationEnd(end);
        if (syntax.is(end - 2, Tag.PUNCTUATION)) {
          break;
        }
      } else if (phrase != null
          && (phrase.first() == next || context.isQuoted(next - 1) || tokens.is(next - 1, "of"))) {
        end = Math.max(next + 1, beforeComma(next, context.clauses().following(phrase).end()));
      } else if (end == first || isOpen(end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private int beforeComma(int from, int end) {
    for (int t = from; t < end; t++) {
      if (context.isComma(t)) {
        return t;
      }
    }
    return end;
  }

  /** "her “view” | of the town", "her | “view”": goes on. */
  private boolean isOpen(int t) {
    boolean behind = context.isQuoted(t - 1) && (tokens.is(t, "of") || syntax.is(t, Tag.NOUN));
    boolean before = context.isQuoted(t + 1) && syntax.is(t, Tag.POSSESSIVE);
    return behind || before;
  }

  private boolean isPronoun(int t) {
    return syntax.is(t, Tag.RELATIVE)
        || tokens.is(t, "what")
        || (tokens.is(t, "that")
            && (syntax.nounPhrase(t - 1).isPresent() || tokens.is(t - 1, TokenKind.COMMA)));
  }

  /** Of any form: behind a reporting clause even "represented" has a tense. */
  private boolean isVerb(int from) {
    int t = syntax.is(from, Tag.ADVERB) ? from + 1 : from;
    return syntax.verbGroup(t).filter(g -> g.form() != VerbGroup.Form.INFINITIVE).isPresent();
  }
}
