package org.onrecord.model;

import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * The time by which a commitment is to be kept.
 *
 * @param span the words
 * @param date EDTF; {@code XXXX-09-04} where the year is unknown; absent where nothing can be said
 */
@Value.Builder
public record Due(Span span, Optional<String> date) implements Spanned, WithDue {

  public Due {
    required(span, "span");
    date = optionalText(date, "date");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Due}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends DueBuilder {
    Builder() {}
  }
}
