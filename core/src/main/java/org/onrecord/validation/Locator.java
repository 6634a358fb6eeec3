package org.onrecord.validation;

/**
 * Finds where in a file a place of the record stands: a place in the text of the article's file or
 * a field of its record file, whichever the article came from.
 */
@FunctionalInterface
public interface Locator {

  /** {@return where a person finds {@code place}} */
  Location locate(Place place);
}
