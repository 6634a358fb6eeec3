package org.onrecord.analysis.actor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.onrecord.analysis.coreference.Coreferent;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.role.RoleStatement;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;

/** The default: one actor an entity that may act. Thread-safe. */
public final class EntityActorFinder implements ActorFinder {

  /** A finder for English. */
  public EntityActorFinder() {}

  @Override
  public List<Actor> find(Document document, Syntax syntax, List<Entity> entities) {
    Slugs slugs = new Slugs();
    IdentityHashMap<Reference, Boolean> bodies = new IdentityHashMap<>();
    for (Entity entity : entities) {
      for (RoleStatement role : entity.roles()) {
        role.body().ifPresent(body -> bodies.put(body, true));
      }
    }
    IdentityHashMap<Reference, String> ids = new IdentityHashMap<>();
    List<Entity> acting = new ArrayList<>();
    List<String> slugOf = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.kind() != Kind.THING && (!isAdjectivesOnly(entity) || isBody(entity, bodies))) {
        String id = slugs.of(entity.name());
        acting.add(entity);
        slugOf.add(id);
        for (Coreferent coreferent : entity.coreferents()) {
          ids.put(coreferent.reference(), id);
        }
      }
    }
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < acting.size(); i++) {
      actors.add(actor(document, acting.get(i), slugOf.get(i), ids));
    }
    return actors;
  }

  /** A region or a people that only modifies: "European" in "European markets". */
  private static boolean isAdjectivesOnly(Entity entity) {
    boolean minor =
        entity.kind() == Kind.GROUP || (entity.kind() == Kind.PLACE && !isCountry(entity));
    return minor
        && entity.coreferents().stream()
            .allMatch(one -> one.reference() instanceof Name name && name.adjective());
  }

  private static boolean isBody(Entity entity, IdentityHashMap<Reference, Boolean> bodies) {
    return entity.coreferents().stream().anyMatch(one -> bodies.containsKey(one.reference()));
  }

  private static Actor actor(
      Document document, Entity entity, String id, IdentityHashMap<Reference, String> ids) {
    Actor.Builder actor =
        Actor.builder().id(id).name(entity.name()).type(type(entity)).country(country(entity));
    if (entity.kind() == Kind.PERSON) {
      actor.roles(
          RoleCollector.collect(
              document.text(),
              entity.roles(),
              body -> Optional.ofNullable(ids.get(body)).filter(other -> !other.equals(id))));
    }
    for (Coreferent coreferent : entity.coreferents()) {
      actor.addMentions(new Mention(coreferent.span(), form(coreferent.reference())));
    }
    return actor.build();
  }

  private static ActorType type(Entity entity) {
    return switch (entity.kind()) {
      case PERSON -> ActorType.PERSON;
      case ORGANIZATION -> ActorType.ORGANIZATION;
      case GROUP -> ActorType.GROUP;
      case PLACE -> isCountry(entity) ? ActorType.COUNTRY : ActorType.PLACE;
      case THING -> throw new IllegalArgumentException("a thing never acts: " + entity.name());
    };
  }

  private static boolean isCountry(Entity entity) {
    return entity.listed().filter(listed -> listed.kind() == ListedKind.COUNTRY).isPresent();
  }

  private static Optional<String> country(Entity entity) {
    return entity.kind() == Kind.PLACE && isCountry(entity)
        ? entity.listed().filter(listed -> listed.form() != ListedForm.MEMBERS).map(Listed::country)
        : Optional.empty();
  }

  private static MentionForm form(Reference reference) {
    if (reference instanceof Name name) {
      return name.adjective() ? MentionForm.ADJECTIVE : MentionForm.NAME;
    }
    return reference instanceof Pronoun ? MentionForm.PRONOUN : MentionForm.NOMINAL;
  }
}
