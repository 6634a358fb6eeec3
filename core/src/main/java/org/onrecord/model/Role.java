package org.onrecord.model;

import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;
import static org.onrecord.model.Components.requiredText;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * An office, job, function or membership that the article states of an actor: "President of
 * France". One entry a role, in its fullest form.
 *
 * @param title the words of the title: "Secretary General"
 * @param of id of the actor whose role it is: the body, country or place; absent where none is
 *     stated
 * @param span where the title stands
 */
@Value.Builder
public record Role(String title, Optional<String> of, Span span) implements Spanned, WithRole {

  public Role {
    requiredText(title, "title");
    of = optionalText(of, "of");
    required(span, "span");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Role}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends RoleBuilder {
    Builder() {}
  }
}
