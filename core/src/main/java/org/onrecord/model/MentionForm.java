package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a mention refers to its actor. */
public enum MentionForm {
  /** By name, metonyms included: "Kyiv" for Ukraine. */
  NAME,

  /** By a nationality adjective: "French". */
  ADJECTIVE,

  /** By a noun phrase: "the company". */
  NOMINAL,

  /** By a pronoun: "she", "its", and in a quote "I". */
  PRONOUN;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
