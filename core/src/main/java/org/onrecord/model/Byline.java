package org.onrecord.model;

import static org.onrecord.model.Components.list;
import static org.onrecord.model.Components.required;

import java.util.List;
import org.immutables.value.Value;
import org.onrecord.text.Span;
import org.onrecord.text.Spanned;

/**
 * Who wrote the article, as it says itself: "By Vera Lind and Tom Okoro", at its top or its end.
 *
 * @param span the whole line
 * @param authors the names in it, in order; outlets and places are left out
 */
@Value.Builder
public record Byline(Span span, List<String> authors) implements Spanned, WithByline {

  public Byline {
    required(span, "span");
    authors = list(authors, "authors");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Byline}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends BylineBuilder {
    Builder() {}
  }
}
