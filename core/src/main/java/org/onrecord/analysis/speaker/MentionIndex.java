package org.onrecord.analysis.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /** Whether somebody or a body that can speak is named. */
    boolean isNamedActor() {
      return isNamedPerson()
          || (mention.form() == MentionForm.NAME && actor.type() == ActorType.ORGANIZATION);
    }
  }

  private final Layer<Entry> entries;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Actor>> surnames = new HashMap<>();

  MentionIndex(List<Actor> all) {
    List<Entry> mentions = new ArrayList<>();
    for (Actor actor : all) {
      actors.put(actor.id(), actor);
      if (actor.type() == ActorType.PERSON) {
        String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        surnames.computeIfAbsent(surname, name -> new ArrayList<>(1)).add(actor);
      }
      for (Mention mention : actor.mentions()) {
        mentions.add(new Entry(mention, actor));
      }
    }
    entries = Layer.of(mentions);
  }

  /** {@return the mentions that start in {@code place}, in text order} */
  List<Entry> in(Span place) {
    return entries.startingIn(place);
  }

  /**
   * {@return the mention that is the head of {@code phrase}: the longest that ends where it does,
   * or one that goes on behind it, as "Ministry of Ports" behind "the Ministry"}
   */
  Optional<Entry> head(Span phrase) {
    Entry best = null;
    for (Entry entry : in(phrase)) {
      boolean ends = entry.span().end() == phrase.end();
      if (ends && (best == null || best.span().length() < entry.span().length())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best == null ? over(phrase) : best);
  }

  private @Nullable Entry over(Span phrase) {
    for (Entry entry : in(phrase)) {
      if (entry.span().end() > phrase.end()) {
        return entry;
      }
    }
    return null;
  }

  /** {@return the id of the person of this name} */
  Optional<String> named(String name) {
    return bySurname(name.substring(name.lastIndexOf(' ') + 1)).stream()
        .filter(actor -> actor.name().equals(name))
        .map(Actor::id)
        .findFirst();
  }

  /** {@return the actor of this id} */
  Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** {@return the people who have this last name} */
  List<Actor> bySurname(String surname) {
    return surnames.getOrDefault(surname, List.of());
  }
}
