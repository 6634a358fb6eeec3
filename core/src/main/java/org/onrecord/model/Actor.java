package org.onrecord.model;

import static org.onrecord.model.Components.list;
import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;
import static org.onrecord.model.Components.requiredText;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Someone who acts or speaks in the article: once, with every mention.
 *
 * @param id slug of the name, unique in the article: {@code mark-lind}; see the contract in {@link
 *     Article}
 * @param name the fullest name in the article, without titles; of a country its common English name
 * @param type what it is
 * @param country ISO 3166-1 alpha-2 code, of countries only
 * @param roles roles, in text order
 * @param mentions mentions, in text order
 */
@Value.Builder
public record Actor(
    String id,
    String name,
    ActorType type,
    Optional<String> country,
    List<Role> roles,
    List<Mention> mentions)
    implements WithActor {

  public Actor {
    requiredText(id, "id");
    requiredText(name, "name");
    required(type, "type");
    country = optionalText(country, "country");
    roles = list(roles, "roles");
    mentions = list(mentions, "mentions");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Actor}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends ActorBuilder {
    Builder() {}
  }
}
