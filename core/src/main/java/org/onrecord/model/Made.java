package org.onrecord.model;

import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * When a commitment was undertaken: "last month". Not when it is due.
 *
 * @param span the words
 * @param date EDTF; absent where nothing can be said
 */
@Value.Builder
public record Made(Span span, Optional<String> date) implements Spanned, WithMade {

  public Made {
    required(span, "span");
    date = optionalText(date, "date");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Made}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends MadeBuilder {
    Builder() {}
  }
}
