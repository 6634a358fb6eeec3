package org.onrecord.model;

import static org.onrecord.model.Components.required;

import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * A place in the article where an actor is named or referred to.
 *
 * @param span the words
 * @param form how they refer
 */
@Value.Builder
public record Mention(Span span, MentionForm form) implements Spanned, WithMention {

  public Mention {
    required(span, "span");
    required(form, "form");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Mention}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends MentionBuilder {
    Builder() {}
  }
}
