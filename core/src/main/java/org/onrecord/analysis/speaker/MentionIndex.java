package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Layer;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/** Which actor is mentioned where. */
final class MentionIndex {

  /** A mention with its actor. */
  record Entry(Mention mention, Actor actor) implements Spanned {

    @Override
    public Span span() {
      return mention.span();
    }

    boolean isNamedPerson() {
      return mention.form() == MentionForm.NAME && actor.type() == ActorType.PERSON;
    }
  }

  private final Layer<Entry> entries;

  MentionIndex(List<Actor> actors) {
    List<Entry> all = new ArrayList<>();
    for (Actor actor : actors) {
      for (Mention mention : actor.mentions()) {
        all.add(new Entry(mention, actor));
      }
    }
    entries = Layer.of(all);
  }

  /** {@return the mentions that start in {@code place}, in text order} */
  List<Entry> in(Span place) {
    return entries.startingIn(place);
  }

  /**
   * {@return the mention that is the head of {@code phrase}: the longest that ends where it does}
   */
  Optional<Entry> head(Span phrase) {
    Optional<Entry> best = Optional.empty();
    for (Entry entry : in(phrase)) {
      boolean ends = entry.span().end() == phrase.end();
      if (ends && best.map(b -> b.span().length() < entry.span().length()).orElse(true)) {
        best = Optional.of(entry);
      }
    }
    return best;
  }
}
