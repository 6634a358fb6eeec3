package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an actor is. */
public enum ActorType {
  /** A human being, real or fictional. */
  PERSON,

  /** A body with a name: company, party, ministry, team, newspaper, alliance. */
  ORGANIZATION,

  /** A sovereign state. */
  COUNTRY,

  /** A definite plural without a name: "Western officials". */
  GROUP,

  /** Any location that is no country, acting or not. */
  PLACE;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
