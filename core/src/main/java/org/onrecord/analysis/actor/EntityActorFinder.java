package org.onrecord.analysis.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.analysis.coreference.Coreferent;
import org.onrecord.analysis.coreference.Entity;
import org.onrecord.analysis.coreference.EntityRole;
import org.onrecord.analysis.document.Document;
import org.onrecord.analysis.mention.Kind;
import org.onrecord.analysis.mention.Listed.ListedForm;
import org.onrecord.analysis.mention.Listed.ListedKind;
import org.onrecord.analysis.mention.Name;
import org.onrecord.analysis.mention.Pronoun;
import org.onrecord.analysis.mention.Reference;
import org.onrecord.analysis.syntax.Syntax;
import org.onrecord.model.Actor;
import org.onrecord.model.ActorType;
import org.onrecord.model.Mention;
import org.onrecord.model.MentionForm;
import org.onrecord.model.Role;

/** The default: one actor an entity that may act. Thread-safe. */
public final class EntityActorFinder implements ActorFinder {

  /** A finder for English. */
  public EntityActorFinder() {}

  @Override
  public List<Actor> find(Document document, Syntax syntax, List<Entity> entities) {
    @Nullable String[] ids = ids(entities);
    List<Actor> actors = new ArrayList<>(entities.size());
    for (int i = 0; i < entities.size(); i++) {
      String id = ids[i];
      if (id != null) {
        actors.add(actor(document, entities.get(i), id, ids));
      }
    }
    return actors;
  }

  /** The ids of the actors by entity; null of what never acts. */
  private static @Nullable String[] ids(List<Entity> entities) {
    boolean[] bodies = bodies(entities);
    @Nullable String[] ids = new String[entities.size()];
    Slugs slugs = new Slugs();
    for (int i = 0; i < ids.length; i++) {
      Entity entity = entities.get(i);
      if (entity.kind() != Kind.THING && (bodies[i] || !isAdjectivesOnly(entity))) {
        ids[i] = slugs.of(entity.name());
      }
    }
    return ids;
  }

  /** Whether others have a role of an entity, by entity. */
  private static boolean[] bodies(List<Entity> entities) {
    boolean[] bodies = new boolean[entities.size()];
    for (Entity entity : entities) {
      for (EntityRole role : entity.roles()) {
        if (role.body() != EntityRole.NONE) {
          bodies[role.body()] = true;
        }
      }
    }
    return bodies;
  }

  /** A region or a people that only modifies: "European" in "European markets". */
  private static boolean isAdjectivesOnly(Entity entity) {
    boolean minor =
        entity.kind() == Kind.GROUP || (entity.kind() == Kind.PLACE && !isCountry(entity));
    if (!minor) {
      return false;
    }
    for (Coreferent coreferent : entity.coreferents()) {
      if (!(coreferent.reference() instanceof Name name) || !name.adjective()) {
        return false;
      }
    }
    return true;
  }

  private static Actor actor(Document document, Entity entity, String id, @Nullable String[] ids) {
    List<Role> roles =
        entity.kind() == Kind.PERSON
            ? RoleCollector.collect(document.text(), entity.roles(), id, ids)
            : List.of();
    Mention[] mentions = new Mention[entity.coreferents().size()];
    for (int i = 0; i < mentions.length; i++) {
      Coreferent coreferent = entity.coreferents().get(i);
      mentions[i] = new Mention(coreferent.span(), form(coreferent.reference()));
    }
    return new Actor(id, entity.name(), type(entity), country(entity), roles, List.of(mentions));
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
    return entity.listed().isPresent() && entity.listed().get().kind() == ListedKind.COUNTRY;
  }

  private static Optional<String> country(Entity entity) {
    boolean country =
        entity.kind() == Kind.PLACE
            && isCountry(entity)
            && entity.listed().get().form() != ListedForm.MEMBERS;
    return country ? Optional.of(entity.listed().get().country()) : Optional.empty();
  }

  private static MentionForm form(Reference reference) {
    if (reference instanceof Name name) {
      return name.adjective() ? MentionForm.ADJECTIVE : MentionForm.NAME;
    }
    return reference instanceof Pronoun ? MentionForm.PRONOUN : MentionForm.NOMINAL;
  }
}
