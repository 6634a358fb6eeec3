package org.onrecord.formats.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.formats.page.Mark.Reference;
import org.onrecord.formats.view.ArticleView;
import org.onrecord.formats.view.Sentences;
import org.onrecord.model.Actor;
import org.onrecord.model.Commitment;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Quote;
import org.onrecord.text.Span;

/** Finds what is to be marked in the text of an article. */
final class Marks {

  private final ArticleView view;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(ArticleView view) {
    this.view = view;
  }

  /** {@return the marks in the order of their spans: what contains comes before what is in it} */
  static List<Mark> of(ArticleView view) {
    Marks marks = new Marks(view);
    view.article().quotes().forEach(marks::quote);
    view.article().commitments().forEach(marks::commitment);
    view.article().actors().forEach(marks::actor);
    return marks.marks.stream()
        .filter(mark -> view.isInText(mark.span()))
        .sorted(Comparator.comparing(Mark::span)) // stable
        .toList();
  }

  private void quote(Quote quote) {
    List<Span> fragments = quote.content();
    Reference reference = new Reference(quote.id(), Sentences.of(quote, view));
    for (int i = 0; i < fragments.size(); i++) {
      boolean first = i == 0;
      boolean last = i == fragments.size() - 1;
      marks.add(
          new Mark(
              fragments.get(i),
              "quote " + quote.kind().label(),
              Optional.of(Anchors.said(quote.id())),
              quote.speaker().map(Anchors::actor),
              first ? Optional.of(Anchors.quote(quote.id())) : Optional.empty(),
              last ? Optional.of(reference) : Optional.empty()));
    }
    quote.cue().ifPresent(cue -> marks.add(Mark.plain(cue, "cue")));
  }

  private void commitment(Commitment commitment) {
    Reference reference = new Reference(commitment.id(), Sentences.of(commitment, view));
    marks.add(
        new Mark(
            commitment.action(),
            "promise " + commitment.kind().label(),
            Optional.of(Anchors.promised(commitment.id())),
            commitment.by().stream().findFirst().map(by -> Anchors.actor(by.actor())),
            Optional.of(Anchors.commitment(commitment.id())),
            Optional.of(reference)));
    marks.add(Mark.plain(commitment.cue(), "cue"));
  }

  private void actor(Actor actor) {
    boolean named = false;
    for (Mention mention : actor.mentions()) {
      boolean first = !named && mention.form() == MentionForm.NAME && view.isInText(mention.span());
      named |= first;
      marks.add(
          new Mark(
              mention.span(),
              "actor " + actor.type().label() + " " + mention.form().label(),
              Optional.empty(),
              Optional.of(Anchors.actor(actor.id())),
              first ? Optional.of(Anchors.named(actor.id())) : Optional.empty(),
              Optional.empty()));
    }
  }
}
