package org.onrecord.analysis.attribution;

import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.lexicon.WordSet;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/** Finds the content of a reporting verb: behind it, before it, or on both sides. */
final class VerbContent {

  /** What can show and find: "the poll shows". */
  private static final WordSet DOCUMENTS = WordSet.read(VerbContent.class, "documents.txt");

  private static final int MAX_CIRCUMSTANCE = 16;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final ComplementFinder complements;
  private final ContentBefore contentBefore;
  private final RelativeContent relatives;
  private final OtherSenses otherSenses;

  VerbContent(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    complements = context.complements();
    contentBefore = context.contentBefore();
    relatives = new RelativeContent(context);
    otherSenses = context.otherSenses();
  }

  /**
   * The attribution of a cue, or null if it reports nothing here.
   *
   * @param from nothing before this token belongs to it
   */
  @Nullable Draft draft(Cue cue, int from, Unit unit) {
    String pattern = pattern(cue.subject().kind());
    Draft draft = new Draft(cue.subject(), cue.group().first(), cue.group().end(), pattern);
    Complement complement = complements.find(cue, cue.end(), unit.end());
    if (complement != null && isAsTold(cue, complement)) {
      return as(draft, cue, from, unit);
    }
    if (complement != null && relatives.isNamed(cue, complement, unit)) {
      return relatives.addNamed(draft, cue, complement, unit);
    }
    int left = contentBefore.leftEnd(cue, from);
    boolean only = left >= 0 && contentBefore.isUtterance(from, left, complement);
    if (only && (complement == null || complement.adjacent())) {
      complement = secondQuotation(cue.end(), unit.end());
    }
    if (complement != null && (left < 0 || (complement.adjacent() && !only))) {
      boolean takes = takes(cue, complement);
      return takes ? draft.add(complement.first(), contentEnd(cue, complement, from, unit)) : null;
    }
    if (tokens.is(cue.first() - 1, "as")) {
      return as(draft, cue, from, unit);
    }
    if (left < 0) {
      return relatives.add(draft, cue, unit);
    }
    return complement != null && !complement.adjacent()
        ? aroundCue(draft, cue, from, left, complement, unit)
        : contentBefore.add(draft, cue, from, left, unit);
  }

  private static String pattern(Subject.Kind kind) {
    return switch (kind) {
      case PRECEDING -> "preceding";
      case FOLLOWING -> "following";
      case RELATIVE -> "relative";
      case SHARED -> "shared";
    };
  }

  /** “…,” he said of the plan, “…”: what goes on behind the second comma. */
  private @Nullable Complement secondQuotation(int from, int limit) {
    for (int t = from; t + 1 < limit && t < from + MAX_CIRCUMSTANCE; t++) {
      boolean stop = context.isQuoted(t) || tokens.is(t, TokenKind.TERMINATOR);
      if (stop || context.hasFiniteVerb(t, t + 1)) {
        return null;
      }
      if (tokens.is(t, TokenKind.COMMA)) {
        boolean link = syntax.is(t + 1, Tag.COORDINATOR) || syntax.is(t + 1, Tag.SUBORDINATOR);
        boolean quotation =
            context.isQuoted(t + 1)
                || (link && (context.isQuoted(t + 2) || context.isQuoted(t + 3)));
        if (quotation) {
          boolean title = Titles.isOfText(context, t);
          return title ? null : new Complement(t + 1, Frame.QUOTE, false);
        }
      }
    }
    return null;
  }

  /** Showing and finding are reporting only where a text does it. */
  private boolean takes(Cue cue, Complement complement) {
    if (complement.frame() == Frame.OBJECT
        && (otherSenses.isAt(cue, complement.first()) || isOneself(cue, complement))) {
      return false;
    }
    boolean document = cue.entry().takes(Frame.DOCUMENT) && !cue.entry().takes(Frame.QUOTE);
    return !document || complement.frame() != Frame.OBJECT || hasDocument(cue.subject());
  }

  private boolean hasDocument(Subject subject) {
    for (NounPhrase phrase : subject.heads()) {
      if (isDocument(tokens, phrase.head())) {
        return true;
      }
    }
    return false;
  }

  /** "announced themselves with a goal". */
  private boolean isOneself(Cue cue, Complement complement) {
    return cue.entry().takes(Frame.CLAUSE)
        && tokens.is(complement.first(), WordClass.REFLEXIVE)
        && syntax.nounPhrase(complement.first() + 1).isEmpty();
  }

  /** Whether the noun is one for a text or a count: "poll". */
  static boolean isDocument(Tokens tokens, int noun) {
    return DOCUMENTS.hasLemma(tokens.word(noun));
  }

  private int contentEnd(Cue cue, Complement complement, int from, Unit unit) {
    return new ContentEnd(context, cue, complement, isFronted(cue, from, unit.first()), unit.end())
        .find();
  }

  /** "While Roe said …, the board left", "Saying …, Roe left": a clause before the main clause. */
  private boolean isFronted(Cue cue, int from, int first) {
    if (cue.isParticiple()) {
      return cue.subject().first() > cue.group().first()
          || !context.hasMainVerb(first, cue.group().first());
    }
    boolean shared = cue.subject().kind() == Subject.Kind.SHARED;
    int opening = (shared ? cue.subject().first() : cue.first()) - 1;
    return tokens.is(opening, WordClass.SUBORDINATOR) && !context.hasFiniteVerb(from, opening);
  }

  /**
   * “…,” he said, “…”; rents rose, he said, “and fell”. What only says when ("As rents rose, he
   * said: “…”") does not belong to it.
   */
  private @Nullable Draft aroundCue(
      Draft draft, Cue cue, int from, int left, Complement behind, Unit unit) {
    if (!cue.entry().takes(Frame.QUOTE) && !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    int first = Edges.start(context, from, left);
    boolean quoted = context.isQuoted(first) || context.isQuoted(left - 1);
    boolean goesOn = context.isQuoted(behind.first()) && !tokens.isCapitalized(behind.first() + 1);
    boolean colon = tokens.is(behind.first() - 1, TokenKind.COLON);
    if (quoted || goesOn || (!colon && context.hasMainVerb(from, left))) {
      draft.add(first, left);
    }
    return draft.add(behind.first(), contentEnd(cue, behind, from, unit));
  }

  /** "As Roe told |the Gazette|, it was over": who is told opens no content. */
  private boolean isAsTold(Cue cue, Complement complement) {
    return tokens.is(cue.first() - 1, "as")
        && cue.entry().takes(Frame.ADDRESSEE)
        && complement.frame() == Frame.CLAUSE
        && complement.first() == cue.end()
        && !tokens.is(complement.first(), "that");
  }

  /** "As Roe said, it was over", "It was over, as Roe said": the sentence without the clause. */
  private @Nullable Draft as(Draft draft, Cue cue, int from, Unit unit) {
    int comma = cue.end();
    while (comma < unit.end() && !tokens.is(comma, TokenKind.COMMA)) {
      comma++;
    }
    if (comma + 1 < unit.end()) {
      return draft.add(comma + 1, Edges.end(context, comma + 1, unit.end()));
    }
    int left = cue.first() - 2;
    boolean before = tokens.is(left, TokenKind.COMMA) && context.hasMainVerb(from, left);
    return before ? draft.add(Edges.start(context, from, left), left) : null;
  }
}
