package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How much of a quote's content stands inside quotation marks. */
public enum QuoteKind {
  /** At least 90 % of the words, or a labelled turn of a transcript. */
  DIRECT,

  /** Some of the words. */
  MIXED,

  /** None. */
  INDIRECT,

  /** Quoted words that nobody is reported to say: scare quotes, titles, nicknames. */
  TERM;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
