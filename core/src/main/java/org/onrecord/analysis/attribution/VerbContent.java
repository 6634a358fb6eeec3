package org.onrecord.analysis.attribution;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;
import org.onrecord.analysis.syntax.VerbGroup;
import org.onrecord.analysis.wordlist.WordList;

/** Finds the content of a reporting verb: behind it, before it, or on both sides. */
final class VerbContent {

  /** What can show and find: "the poll shows". */
  private static final Set<String> DOCUMENTS = WordList.words(VerbContent.class, "documents.txt");

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final Unit unit;
  private final ComplementFinder complements;

  VerbContent(Context context, Unit unit) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    this.unit = unit;
    complements = new ComplementFinder(context);
  }

  /**
   * The attribution of a cue, or null if it reports nothing here.
   *
   * @param from nothing before this token belongs to it
   */
  @Nullable Draft draft(Cue cue, int from) {
    String pattern = cue.subject().kind().name().toLowerCase(Locale.ROOT);
    Draft draft = new Draft(cue.subject(), cue.group().first(), cue.group().end(), pattern);
    Complement complement = complements.find(cue, cue.end(), unit.end());
    int left = leftEnd(cue, from);
    boolean only = left >= 0 && (isQuotedOnly(from, left) || isHandedOver(left));
    if (complement != null && (left < 0 || (complement.adjacent() && !only))) {
      boolean takes = takes(cue, complement);
      return takes ? draft.add(complement.first(), contentEnd(cue, complement, from)) : null;
    }
    if (tokens.is(cue.first() - 1, "as")) {
      return as(draft, cue);
    }
    if (left < 0) {
      return relative(draft, cue, from);
    }
    boolean second = complement != null && !complement.adjacent();
    return before(draft, cue, from, left, second ? complement : null);
  }

  // ---- behind

  /** Showing and finding are reporting only where a text does it. */
  private boolean takes(Cue cue, Complement complement) {
    boolean document = cue.entry().takes(Frame.DOCUMENT) && !cue.entry().takes(Frame.QUOTE);
    return !document
        || complement.frame() != Frame.OBJECT
        || DOCUMENTS.contains(tokens.lemma(cue.subject().head().head()));
  }

  private int contentEnd(Cue cue, Complement complement, int from) {
    return new ContentEnd(context, complement, isFronted(cue, from), unit.end()).find();
  }

  /** "While Roe said …, the board left", "Saying …, Roe left": a clause before the main clause. */
  private boolean isFronted(Cue cue, int from) {
    if (cue.isParticiple()) {
      return cue.subject().first() > cue.group().first();
    }
    int opening = cue.first() - 1;
    return syntax.is(opening, Tag.SUBORDINATOR) && !context.hasFiniteVerb(from, opening);
  }

  // ---- before

  /** The end of the content that stands before subject and verb, or -1 if none does. */
  private int leftEnd(Cue cue, int from) {
    int t = cue.first() - 1;
    if (cue.isParticiple() || cue.subject().kind() == Subject.Kind.RELATIVE || t < from) {
      return -1;
    }
    if (context.isQuoted(t)) {
      return t + 1;
    }
    boolean comma = tokens.is(t, TokenKind.COMMA) || tokens.is(t, TokenKind.DASH);
    return comma && t > from ? t : -1;
  }

  private @Nullable Draft before(
      Draft draft, Cue cue, int from, int left, @Nullable Complement second) {
    if (!cue.entry().takes(Frame.QUOTE) && !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    boolean bare = !context.isQuoted(left - 1) && second == null;
    if (bare && !context.hasFiniteVerb(from, left)) {
      Draft both = interrupted(draft, cue, from, left);
      if (both != null || !isClauseBefore(from, left)) {
        return both;
      }
    }
    draft.add(Edges.start(context, from, left), left);
    if (bare && isResumed(cue)) {
      draft.add(cue.end() + 1, Edges.end(context, cue.end() + 1, unit.end()));
    }
    if (second != null) {
      draft.add(second.first(), contentEnd(cue, second, from));
    }
    return draft;
  }

  private boolean isQuotedOnly(int from, int left) {
    boolean quoted = false;
    for (int t = from; t < left; t++) {
      if (context.isQuoted(t)) {
        quoted = true;
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (context.isWord(t) && !syntax.is(t, Tag.COORDINATOR)) {
        return false;
      }
    }
    return quoted;
  }

  /**
   * “…,” with the comma, question or exclamation mark before the closing mark: the speaker follows.
   */
  private boolean isHandedOver(int left) {
    return context.isQuoted(left - 1)
        && (tokens.is(left - 2, TokenKind.COMMA)
            || tokens.is(left - 2, "?")
            || tokens.is(left - 2, "!"));
  }

  private boolean isClauseBefore(int from, int left) {
    return switch (syntax.tag(Edges.start(context, from, left))) {
      case SUBORDINATOR, GERUND -> hasMainClause(from, left);
      case PREPOSITION, ADVERB, PARTICIPLE, TO -> context.hasFiniteVerb(from, left);
      default -> from == unit.first() || context.hasFiniteVerb(from, left);
    };
  }

  /** Whether behind a fronted clause and its comma another clause follows. */
  private boolean hasMainClause(int from, int left) {
    for (int t = from; t < left; t++) {
      if (!context.isQuoted(t) && tokens.is(t, TokenKind.COMMA)) {
        return context.hasFiniteVerb(t + 1, left);
      }
    }
    return false;
  }

  // ---- on both sides, and around

  /** "The plan, he said, would fail". */
  private @Nullable Draft interrupted(Draft draft, Cue cue, int from, int left) {
    int behind = cue.end() + 1;
    boolean both =
        tokens.is(behind - 1, TokenKind.COMMA)
            && behind < unit.end()
            && syntax.nounPhrase(left - 1).isPresent()
            && context.hasFiniteVerb(behind, unit.end());
    return both
        ? draft
            .add(Edges.start(context, from, left), left)
            .add(behind, Edges.end(context, behind, unit.end()))
        : null;
  }

  /** "Rents rose, they say, driving families out": the content goes on behind the second comma. */
  private boolean isResumed(Cue cue) {
    int t = cue.end() + 1;
    return t < unit.end()
        && tokens.is(t - 1, TokenKind.COMMA)
        && syntax.is(t, Tag.GERUND)
        && CueWords.verb(tokens, t) == null;
  }

  /** "which she said would fail": the reporting clause stands inside the content. */
  private @Nullable Draft relative(Draft draft, Cue cue, int from) {
    int pronoun = cue.first() - 1;
    boolean verb =
        syntax
            .verbGroup(cue.end())
            .filter(group -> group.form() == VerbGroup.Form.FINITE)
            .isPresent();
    if (!syntax.is(pronoun, Tag.RELATIVE) || !verb || !cue.entry().takes(Frame.CLAUSE)) {
      return null;
    }
    Complement rest = new Complement(cue.end(), Frame.CLAUSE, true);
    return draft.add(pronoun, pronoun + 1).add(cue.end(), contentEnd(cue, rest, from));
  }

  /** "As Roe said, it was over": the sentence without the clause. */
  private @Nullable Draft as(Draft draft, Cue cue) {
    int comma = cue.end();
    while (comma < unit.end() && !tokens.is(comma, TokenKind.COMMA)) {
      comma++;
    }
    return comma + 1 < unit.end()
        ? draft.add(comma + 1, Edges.end(context, comma + 1, unit.end()))
        : null;
  }
}
