package org.onrecord.tree;

import java.util.Optional;
import org.onrecord.format.FieldLocations;
import org.onrecord.text.LineMap;
import org.onrecord.text.LineMap.Position;
import org.onrecord.validation.Location;
import org.onrecord.validation.Locator;
import org.onrecord.validation.Place;
import org.onrecord.validation.SourceLine;

/** Finds places in a record file: at their field. */
final class RecordLocator implements Locator {

  private final String file;
  private final String content;
  private final LineMap lines;
  private final FieldLocations locations;

  RecordLocator(String file, String content, FieldLocations locations) {
    this.file = file;
    this.content = content;
    this.lines = LineMap.of(content);
    this.locations = locations;
  }

  @Override
  public Location locate(Place place) {
    Position position = locations.position(place.field().pointer());
    return new Location(
        file,
        position,
        Optional.empty(),
        Optional.of(SourceLine.of(content, lines, lines.offset(position))));
  }
}
