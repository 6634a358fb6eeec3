package org.onrecord.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of undertaking a commitment is; its cue decides. */
public enum CommitmentKind {
  /** Promised, vowed, committed; or "will" in the first person of a direct quote. */
  PLEDGE,

  /** Offered, ready to; binding once accepted. */
  OFFER,

  /** Plans to, decided to, is set to, will: an announced intention. */
  PLAN,

  /** Agreed, signed, accepted: two sides, or acceptance. */
  AGREEMENT,

  /** Refused, ruled out, rejected a demand; always of negative polarity. */
  REFUSAL,

  /** Threatened, warned that it would: unwelcome to the addressee. */
  THREAT;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in JSON and YAML: lower case, words joined by hyphens} */
  @JsonValue
  public String label() {
    return label;
  }
}
