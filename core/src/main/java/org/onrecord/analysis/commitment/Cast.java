package org.onrecord.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.actor.Slugs;
import org.onrecord.analysis.document.Tokens;
import org.onrecord.analysis.syntax.NounPhrase;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.text.Span;

/** Which actor each token speaks of; takes in unnamed actors as they are met. */
final class Cast {

  /** An actor without a name, still without the mentions that are met. */
  private record Unnamed(Actor actor, SortedSet<Mention> mentions) {}

  private final String text;
  private final Tokens tokens;
  private final Cover<Actor> mentions;
  private final Map<String, Actor> byId;
  private final Map<String, Unnamed> unnamed = new HashMap<>();
  private final List<Actor> named;
  private final Map<String, Actor> described = new HashMap<>(); // by name, of those without one
  private @Nullable Slugs slugs; // once an actor needs an id

  Cast(List<Actor> actors, String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    named = actors;
    mentions = new Cover<>(tokens, actors.stream().mapToInt(a -> a.mentions().size()).sum());
    byId = new HashMap<>(2 * actors.size());
    for (Actor actor : actors) {
      byId.put(actor.id(), actor);
      boolean isNamed = false;
      for (Mention mention : actor.mentions()) {
        mentions.add(mention.span(), actor);
        isNamed |= mention.form() == MentionForm.NAME;
      }
      if (!isNamed) {
        described.putIfAbsent(actor.name(), actor);
      }
    }
  }

  /** {@return the actor of the innermost mention over the token; null if there is none} */
  @Nullable Actor at(int token) {
    return mentions.owner(token);
  }

  /** {@return the innermost mention over the token; null if there is none} */
  @Nullable Span span(int token) {
    return mentions.span(token);
  }

  @Nullable Actor actor(String id) {
    return byId.get(id);
  }

  /**
   * {@return the actor that a noun phrase without a name stands for, the same for the same words}
   */
  Actor unnamed(NounPhrase phrase, int nameFirst, ActorType type) {
    String name = tokens.span(nameFirst, phrase.end()).in(text).toString();
    Mention mention = new Mention(tokens.span(phrase.first(), phrase.end()), MentionForm.NOMINAL);
    Unnamed met =
        unnamed.computeIfAbsent(
            name,
            key -> {
              Actor known = described.get(key);
              Actor actor = known != null ? known : actor(key, type);
              SortedSet<Mention> all = new TreeSet<>(Comparator.comparing(Mention::span));
              all.addAll(actor.mentions());
              return new Unnamed(actor, all);
            });
    met.mentions().add(mention);
    return met.actor();
  }

  private Actor actor(String name, ActorType type) {
    if (slugs == null) {
      slugs = new Slugs(byId.keySet());
    }
    Actor actor = Actor.builder().id(slugs.of(name)).name(name).type(type).build();
    byId.put(actor.id(), actor);
    return actor;
  }

  /** {@return all actors, of the unnamed ones those with these ids, by their first mentions} */
  List<Actor> with(Set<String> ids) {
    List<Actor> all = new ArrayList<>(named);
    for (Unnamed met : unnamed.values()) {
      boolean known = all.remove(met.actor());
      if (known || ids.contains(met.actor().id())) {
        all.add(met.actor().withMentions(met.mentions()));
      }
    }
    all.sort(Comparator.comparing(Cast::first));
    return all;
  }

  private static Span first(Actor actor) {
    return actor.mentions().isEmpty()
        ? new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)
        : actor.mentions().get(0).span();
  }

  /** Whether the one is a body that the other has a role in. */
  static boolean isBodyOf(Actor body, Actor member) {
    return member.roles().stream()
        .anyMatch(role -> role.of().filter(body.id()::equals).isPresent());
  }
}
