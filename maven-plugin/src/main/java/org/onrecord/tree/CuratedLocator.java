package org.onrecord.tree;

import org.onrecord.validation.Location;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Place;

/**
 * Finds places of a text with a record beside it: what is wrong with the text in the text, what is
 * wrong with a fact in the record.
 */
final class CuratedLocator implements Locator {

  private final Locator text;
  private final Locator record;

  CuratedLocator(Locator text, Locator record) {
    this.text = text;
    this.record = record;
  }

  @Override
  public Location locate(Place place) {
    return (place.field().equals(Place.TEXT) ? text : record).locate(place);
  }
}
