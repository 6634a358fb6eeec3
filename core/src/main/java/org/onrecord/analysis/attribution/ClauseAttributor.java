package org.onrecord.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.document.TokenRanges;
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
    UnitAttributor units = new UnitAttributor(context);
    Turns turns = new Turns(context, document);
    List<Draft> drafts = new ArrayList<>();
    if (document.headline().isPresent()) {
      Span headline = document.headline().get();
      int first = context.tokens().from(headline.start());
      int end = context.tokens().from(headline.end());
      drafts.addAll(paragraph(context, units, turns, first, end, null));
    }
    LeadIns leadIns = context.leadIns();
    int before = -1;
    int behind = -1;
    Draft open = null; // its quotation goes on in the next paragraph
    TokenRanges paragraphs = document.paragraphs();
    for (int p = 0; p < paragraphs.size(); p++) {
      int first = paragraphs.first(p);
      int end = paragraphs.end(p);
      if (Signatures.isSignature(context, first, end)) {
        Signatures.sign(context, drafts, first, end);
      } else {
        List<Draft> own = paragraph(context, units, turns, first, end, open);
        joinOpen(open, own, first);
        if (!own.isEmpty() && own.get(0).contentFirst() == first) {
          own.set(0, leadIns.introduced(own.get(0), before, behind));
        }
        drafts.addAll(own);
        open = open(context, own, open, end);
      }
      before = first;
      behind = end;
    }
    List<Attribution> attributions = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      if (!draft.isEmpty()) {
        attributions.add(attribution(context, draft));
      }
    }
    return Layer.of(attributions);
  }

  /** “We waited. | “They came,” Roe said: whose words all of it are is told at the end. */
  private static void joinOpen(@Nullable Draft open, List<Draft> own, int first) {
    if (open == null || open.isEmpty() || open.hasCue() || open.source().isPresent()) {
      return;
    }
    for (Draft draft : own) {
      if (draft.contentFirst() == first && draft.source().isPresent()) {
        draft.absorb(open);
        return;
      }
    }
  }

  /** The draft whose quotation is not closed at the end of the paragraph, or null. */
  private static @Nullable Draft open(
      Context context, List<Draft> own, @Nullable Draft before, int end) {
    if (!context.clauses().continues(end - 1)) {
      return null;
    }
    return Stream.concat(own.stream(), Stream.ofNullable(before))
        .filter(draft -> draft.contentEnd() == end)
        .findFirst()
        .orElse(null);
  }

  private static List<Draft> paragraph(
      Context context,
      UnitAttributor units,
      Turns turns,
      int first,
      int end,
      @Nullable Draft open) {
    Draft turn = turns.turn(first, end);
    return turn == null
        ? ParagraphAttributor.drafts(context, units, first, end, open)
        : new ArrayList<>(List.of(turn));
  }

  private static Attribution attribution(Context context, Draft draft) {
    Tokens tokens = context.tokens();
    Subject source = draft.source().orElse(null);
    return new Attribution(
        Fragments.merged(context, draft.content()),
        kind(context, draft),
        source == null ? Optional.empty() : Optional.of(tokens.span(source.first(), source.end())),
        source == null ? List.of() : heads(tokens, source),
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

  private static List<Span> heads(Tokens tokens, Subject source) {
    if (source.heads().size() == 1) {
      return List.of(span(tokens, source.head()));
    }
    List<Span> heads = new ArrayList<>(source.heads().size());
    for (NounPhrase head : source.heads()) {
      heads.add(span(tokens, head));
    }
    return heads;
  }

  private static Span span(Tokens tokens, NounPhrase phrase) {
    return tokens.span(phrase.first(), phrase.end());
  }
}
