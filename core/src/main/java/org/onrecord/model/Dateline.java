package org.onrecord.model;

import static org.onrecord.model.Components.optionalText;
import static org.onrecord.model.Components.required;

import java.util.Optional;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * Where and when the article was written, as it says itself: "GENEVA, Sept. 3 —".
 *
 * @param span from the place to the dash
 * @param place the place as written, absent where only a date stands
 * @param date the date in EDTF, absent where none stands
 */
@Value.Builder
public record Dateline(Span span, Optional<String> place, Optional<String> date)
    implements Spanned, WithDateline {

  public Dateline {
    required(span, "span");
    place = optionalText(place, "place");
    date = optionalText(date, "date");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Dateline}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends DatelineBuilder {
    Builder() {}
  }
}
