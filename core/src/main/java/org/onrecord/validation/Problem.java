package org.onrecord.validation;

/**
 * What a {@link Rule} reports: where, and what is wrong there. It becomes a {@link Finding} when
 * the {@link Validator} puts the rule's id and severity to it.
 *
 * @param place where
 * @param message what is wrong, what was found and, where it can, what to do; one line without a
 *     full stop
 */
public record Problem(Place place, String message) {}
