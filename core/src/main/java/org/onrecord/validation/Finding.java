package org.onrecord.validation;

import java.util.Optional;

/**
 * Something that does not hold of an article.
 *
 * @param rule id of the rule that is broken
 * @param severity how much it weighs
 * @param place where
 * @param message what is wrong, in one line
 */
public record Finding(String rule, Severity severity, Place place, String message) {

  /** {@return id of the actor, quote or commitment it is about; empty if it is about none} */
  public Optional<String> fact() {
    return place.fact();
  }
}
