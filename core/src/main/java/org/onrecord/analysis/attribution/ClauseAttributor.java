package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.Clauses;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.analysis.syntax.Subject;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.model.QuoteKind;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;

/**
 * The default: reporting verbs with their subjects and complements, sentence by sentence; then
 * sentences that are nothing but a quotation join the quote of their paragraph, and what is left in
 * quotation marks is a term. Thread-safe.
 */
public final class ClauseAttributor implements Attributor {

  /** An attributor for English. */
  public ClauseAttributor() {}

  @Override
  public Layer<Attribution> attribute(Document document, Syntax syntax, Clauses clauses) {
    Context context = new Context(document, syntax, clauses);
    List<Attribution> found = new ArrayList<>();
    Turns turns = new Turns(context, document);
    document.headline().ifPresent(headline -> paragraph(context, turns, headline, found));
    for (Span paragraph : document.paragraphs()) {
      paragraph(context, turns, paragraph, found);
    }
    return Layer.of(found);
  }

  private static void paragraph(
      Context context, Turns turns, Span paragraph, List<Attribution> found) {
    Tokens tokens = context.tokens();
    int first = tokens.from(paragraph.start());
    int end = tokens.from(paragraph.end());
    Draft turn = turns.turn(first, end);
    List<Draft> drafts =
        turn == null ? ParagraphAttributor.drafts(context, first, end) : List.of(turn);
    for (Draft draft : drafts) {
      if (!draft.isEmpty()) {
        found.add(attribution(context, draft));
      }
    }
  }

  private static Attribution attribution(Context context, Draft draft) {
    Tokens tokens = context.tokens();
    List<Span> content = Fragments.merged(context, draft.content());
    Optional<Subject> source = draft.source();
    return new Attribution(
        content,
        kind(context, draft),
        source.map(subject -> tokens.span(subject.first(), subject.end())),
        source.map(Subject::heads).orElse(List.of()).stream()
            .map(head -> head(tokens, head))
            .toList(),
        draft.hasCue()
            ? Optional.of(tokens.span(draft.cueFirst(), draft.cueEnd()))
            : Optional.empty(),
        draft.pattern());
  }

  private static QuoteKind kind(Context context, Draft draft) {
    return switch (draft.pattern()) {
      case ParagraphAttributor.TERM -> QuoteKind.TERM;
      case Turns.PATTERN -> QuoteKind.DIRECT;
      default -> Fragments.kind(context, draft.content());
    };
  }

  private static Span head(Tokens tokens, NounPhrase phrase) {
    return tokens.span(phrase.first(), phrase.end());
  }
}
