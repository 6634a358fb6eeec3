package org.onrecord.model;

import static org.onrecord.model.Components.optionalText;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known of the article's publication from outside its text: front matter or configuration.
 *
 * <p>Relative dates in the text ("next month") resolve against {@code date}; without it they stay
 * open.
 *
 * @param publisher who published it
 * @param url where it stands
 * @param date when, in EDTF: {@code 2026-11-24}
 */
@Value.Builder
public record Publication(Optional<String> publisher, Optional<String> url, Optional<String> date)
    implements WithPublication {

  public Publication {
    publisher = optionalText(publisher, "publisher");
    url = optionalText(url, "url");
    date = optionalText(date, "date");
  }

  /** {@return a new builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Publication}; setters replace, {@code add} appends. Not thread-safe. */
  public static final class Builder extends PublicationBuilder {
    Builder() {}
  }
}
