package org.onrecord.analysis.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.TokenKind;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.lexicon.WordClass;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.analysis.syntax.Tag;

/**
 * A quotation behind a colon that no verb has taken, and labels: "Roe was blunt: “No.”", "Roe: No".
 */
final class Colons {

  private static final int MAX_LABEL = 4;

  /** Behind the colon of a headline fewer words say nothing: "Storm Hilda: latest updates". */
  private static final int MIN_CONTENT = 3;

  private final Context context;
  private final Tokens tokens;
  private final Syntax syntax;
  private final LeadIns leadIns;

  Colons(Context context) {
    this.context = context;
    tokens = context.tokens();
    syntax = context.syntax();
    leadIns = context.leadIns();
  }

  /** Looks at the last colon outside quotation marks that opens something unclaimed. */
  void find(Drafts drafts) {
    Unit unit = drafts.unit();
    for (int t = Math.max(drafts.floor(), unit.first() + 1); t + 1 < unit.end(); t++) {
      if (context.isQuoted(t)) {
        t = Math.max(t, context.quotationEnd(t) - 1);
      } else if (tokens.is(t, TokenKind.COLON) && (context.isQuoted(t + 1) || isLabel(t, unit))) {
        Draft draft = new Draft(source(t, unit), t, t + 1, "colon");
        drafts.accept(draft.add(t + 1, Edges.end(context, t + 1, unit.end())));
        return;
      }
    }
  }

  /** "Roe: We need more time": a headline or the turn of a transcript. */
  private boolean isLabel(int colon, Unit unit) {
    if (context.isHeadline(colon)) {
      return label(colon, unit) != null && unit.end() - colon > MIN_CONTENT;
    }
    return syntax
        .nounPhraseFrom(unit.first())
        .filter(phrase -> phrase.end() == colon && colon - unit.first() <= MAX_LABEL)
        .filter(phrase -> syntax.is(phrase.head(), Tag.NAME))
        .filter(phrase -> context.hasFiniteVerb(colon + 1, unit.end()))
        .isPresent();
  }

  /**
   * The speaker before the colon of a headline: "Poll: …", "Mayor Roe at Orsk: …", "Roe on rents:
   * …", "In a letter, Roe: …"; or null.
   */
  private @Nullable Subject label(int colon, Unit unit) {
    NounPhrase first = syntax.nounPhraseFrom(unit.first()).filter(this::isSpeaker).orElse(null);
    int behind = first == null ? -1 : context.clauses().following(first).end();
    if (first != null && syntax.is(behind, Tag.PREPOSITION) && behind < colon) {
      return new Subject(first.first(), behind, List.of(first), Subject.Kind.PRECEDING);
    }
    NounPhrase phrase =
        behind == colon
            ? first
            : syntax
                .nounPhrase(colon - 1)
                .filter(last -> last.end() == colon && isSpeaker(last))
                .orElse(null);
    boolean genre =
        phrase != null
            && (tokens.is(phrase.head(), "review") || tokens.is(phrase.head(), "analysis"));
    return phrase == null || genre || colon - phrase.first() > 2 * MAX_LABEL
        ? null
        : new Subject(phrase.first(), colon, List.of(phrase), Subject.Kind.PRECEDING);
  }

  private boolean isSpeaker(NounPhrase phrase) {
    return isSpeaker(phrase.head()) && !syntax.is(phrase.first(), Tag.DETERMINER);
  }

  /**
   * In a headline: "Roe slams board: ‘…’" has a verb, of which Roe is the subject; or the label.
   */
  private @Nullable Subject speaker(int colon, Unit unit) {
    boolean clause = context.isQuoted(colon + 1) && !hasComma(unit.first(), colon);
    Subject acting = clause ? leadIns.subject(unit.first(), colon) : null;
    return acting == null || !isSpeaker(acting.head().head()) ? label(colon, unit) : acting;
  }

  private boolean hasComma(int first, int colon) {
    for (int t = first; t < colon; t++) {
      if (context.isComma(t)) {
        return true;
      }
    }
    return false;
  }

  /** The subject of the clause before the colon, or the label itself. */
  private @Nullable Subject source(int colon, Unit unit) {
    Subject speaker = context.isHeadline(colon) ? speaker(colon, unit) : null;
    if (speaker != null) {
      return speaker;
    }
    NounPhrase last = syntax.nounPhrase(colon - 1).filter(this::isSpeaker).orElse(null);
    if (last != null && tokens.is(last.first() - 1, TokenKind.DASH)) {
      return new Subject(last.first(), last.end(), List.of(last), Subject.Kind.PRECEDING);
    }
    if (context.hasFiniteVerb(unit.first(), colon)) {
      return leadIns.subject(unit.first(), colon);
    }
    return syntax
        .nounPhraseFrom(unit.first())
        .filter(phrase -> phrase.end() == colon && isSpeaker(phrase.head()))
        .map(
            phrase ->
                new Subject(phrase.first(), phrase.end(), List.of(phrase), Subject.Kind.PRECEDING))
        .orElse(null);
  }

  private boolean isSpeaker(int head) {
    return syntax.is(head, Tag.NAME)
        || tokens.is(head, WordClass.PERSON)
        || VerbContent.isDocument(tokens, head);
  }
}
