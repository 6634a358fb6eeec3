package org.onrecord.model;

import static org.onrecord.model.Components.optional;
import static org.onrecord.model.Components.requiredText;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;

/**
 * One side of a commitment.
 *
 * @param actor id of the actor
 * @param span the words that name it here; absent where it is inferred
 */
@Value.Builder
public record Party(String actor, Optional<Span> span) implements WithParty {

  public Party {
    requiredText(actor, "actor");
    span = optional(span);
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Party}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends PartyBuilder {
    Builder() {}
  }
}
